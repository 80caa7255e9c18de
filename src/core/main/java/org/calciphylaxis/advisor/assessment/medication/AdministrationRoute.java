package org.calciphylaxis.advisor.assessment.medication;

import java.util.List;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;

/**
 * How a drug reaches the body, read from its route, its form, its code and its words
 * (rules, sections 6 and 10).
 */
enum AdministrationRoute {

	SYSTEMIC, LOCAL, UNKNOWN;

	/**
	 * Of a corticosteroid or an immunosuppressant: its route decides, else its form, else
	 * its product code, else its words.
	 */
	static AdministrationRoute of(MedicationFact medication, ChartTexts texts) {
		AdministrationRoute byRoute = read(medication.routes(), texts);
		AdministrationRoute byForm = (byRoute != UNKNOWN) ? byRoute : read(medication.forms(), texts);
		if (byForm != UNKNOWN) {
			return byForm;
		}
		List<AdministrationRoute> byDosage = medication.dosageTexts()
			.stream()
			.map((text) -> says(List.of(texts.read(text))))
			.toList();
		if (byDosage.contains(LOCAL)) {
			return LOCAL;
		}
		boolean isSystemic = byDosage.contains(SYSTEMIC)
				|| medication.drug().is(Concept.SYSTEMIC_CORTICOSTEROID_PRODUCT);
		return isSystemic ? SYSTEMIC : says(texts.of(medication.drug()));
	}

	/** Whether heparin or insulin is given under the skin, as far as the chart tells. */
	static boolean isSubcutaneous(MedicationFact medication, ChartTexts texts) {
		if (medication.routes().stream().anyMatch((route) -> route.is(Concept.ROUTE_INTRAVENOUS))) {
			return false;
		}
		return words(medication, texts)
			.noneMatch((text) -> text.mentions(TermGroup.INTRAVENOUS) || text.mentions(TermGroup.DIALYSIS_CIRCUIT));
	}

	/** Whether the chart says so, by route, code or words. */
	static boolean isSaidToBeSubcutaneous(MedicationFact medication, ChartTexts texts) {
		return isSubcutaneous(medication, texts)
				&& (medication.routes().stream().anyMatch((route) -> route.is(Concept.ROUTE_SUBCUTANEOUS))
						|| words(medication, texts).anyMatch((text) -> text.mentions(TermGroup.SUBCUTANEOUS)));
	}

	private static Stream<ClinicalText> words(MedicationFact medication, ChartTexts texts) {
		Stream<CodedText> coded = Stream.of(List.of(medication.drug()), medication.routes(), medication.forms())
			.flatMap(List::stream);
		return Stream.concat(medication.dosageTexts().stream().map(texts::read),
				coded.flatMap((what) -> texts.of(what).stream()));
	}

	private static AdministrationRoute read(List<CodedText> statements, ChartTexts texts) {
		List<AdministrationRoute> routes = statements.stream().map((what) -> find(what, texts)).toList();
		if (routes.contains(SYSTEMIC)) {
			return SYSTEMIC;
		}
		return routes.contains(LOCAL) ? LOCAL : UNKNOWN;
	}

	private static AdministrationRoute find(CodedText statement, ChartTexts texts) {
		if (statement.is(Concept.ROUTE_SYSTEMIC)) {
			return SYSTEMIC;
		}
		return statement.is(Concept.ROUTE_LOCAL) ? LOCAL : says(texts.of(statement));
	}

	private static AdministrationRoute says(List<ClinicalText> texts) {
		if (texts.stream().anyMatch((text) -> text.mentions(TermGroup.LOCAL_FORM))) {
			return LOCAL;
		}
		return texts.stream().anyMatch((text) -> text.mentions(TermGroup.SYSTEMIC_FORM)) ? SYSTEMIC : UNKNOWN;
	}

}
