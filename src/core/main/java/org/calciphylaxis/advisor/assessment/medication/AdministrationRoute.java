package org.calciphylaxis.advisor.assessment.medication;

import java.util.List;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.Phrase;

/**
 * How a drug reaches the body, read from its route, its form, its code and its words
 * (rules, sections 6 and 10).
 */
enum AdministrationRoute {

	SYSTEMIC, LOCAL, UNKNOWN;

	private static final Phrase LOCAL_WORDS = Phrase
		.of("topical*|cream|ointment|lotion|gel|foam|inhal*|nasal*|ophthalmic|otic|eye|ear|drops|emulsion|intraarticular|enema|rectal"
				+ "|cutaneous|respiratory");

	private static final Phrase INTRA_ARTICULAR = Phrase.of("intra", "articular");

	private static final Phrase SYSTEMIC_WORDS = Phrase
		.of("oral*|tablet*|capsule*|injection|injectable|intravenous*|intramuscular*|subcutaneous*|iv|im|po|mouth");

	private static final Phrase INTRAVENOUS = Phrase.of("intravenous*|iv");

	private static final Phrase SUBCUTANEOUS = Phrase.of("subcutaneous*|subcut|subq|sc|sq");

	private static final Phrase NO_SUBCUTANEOUS_HEPARIN = Phrase
		.of("flush*|lock|locks|circuit|dialysis|hemodialysis|haemodialysis|extracorporeal|catheter");

	/**
	 * Of a corticosteroid or an immunosuppressant: its route decides, else its form, else
	 * its product code, else its words.
	 */
	static AdministrationRoute of(MedicationFact medication) {
		AdministrationRoute byRoute = read(medication.routes());
		AdministrationRoute byForm = (byRoute != UNKNOWN) ? byRoute : read(medication.forms());
		if (byForm != UNKNOWN) {
			return byForm;
		}
		List<AdministrationRoute> byDosage = medication.dosageTexts().stream().map(AdministrationRoute::says).toList();
		if (byDosage.contains(LOCAL)) {
			return LOCAL;
		}
		boolean isSystemic = byDosage.contains(SYSTEMIC)
				|| medication.drug().is(Concept.SYSTEMIC_CORTICOSTEROID_PRODUCT);
		return isSystemic ? SYSTEMIC : says(medication.drug().joinedTexts());
	}

	/** Whether heparin or insulin is given under the skin, as far as the chart tells. */
	static boolean isSubcutaneous(MedicationFact medication) {
		if (medication.routes().stream().anyMatch((route) -> route.is(Concept.ROUTE_INTRAVENOUS))) {
			return false;
		}
		return words(medication)
			.noneMatch((text) -> text.mentions(INTRAVENOUS) || text.mentions(NO_SUBCUTANEOUS_HEPARIN));
	}

	/** Whether the chart says so, by route, code or words. */
	static boolean isSaidToBeSubcutaneous(MedicationFact medication) {
		return isSubcutaneous(medication)
				&& (medication.routes().stream().anyMatch((route) -> route.is(Concept.ROUTE_SUBCUTANEOUS))
						|| words(medication).anyMatch((text) -> text.mentions(SUBCUTANEOUS)));
	}

	private static Stream<ClinicalText> words(MedicationFact medication) {
		Stream<CodedText> coded = Stream.of(List.of(medication.drug()), medication.routes(), medication.forms())
			.flatMap(List::stream);
		return Stream.concat(medication.dosageTexts().stream(), coded.map(CodedText::joinedTexts))
			.map(ClinicalText::of);
	}

	private static AdministrationRoute read(List<CodedText> statements) {
		List<AdministrationRoute> routes = statements.stream().map(AdministrationRoute::find).toList();
		if (routes.contains(SYSTEMIC)) {
			return SYSTEMIC;
		}
		return routes.contains(LOCAL) ? LOCAL : UNKNOWN;
	}

	private static AdministrationRoute find(CodedText statement) {
		if (statement.is(Concept.ROUTE_SYSTEMIC)) {
			return SYSTEMIC;
		}
		return statement.is(Concept.ROUTE_LOCAL) ? LOCAL : says(statement.joinedTexts());
	}

	private static AdministrationRoute says(String words) {
		ClinicalText text = ClinicalText.of(words);
		if (text.mentions(LOCAL_WORDS) || text.mentions(INTRA_ARTICULAR)) {
			return LOCAL;
		}
		return text.mentions(SYSTEMIC_WORDS) ? SYSTEMIC : UNKNOWN;
	}

}
