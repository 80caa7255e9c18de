package org.calciphylaxis.advisor.assessment.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.risk.LabFactors;
import org.calciphylaxis.advisor.assessment.skin.SkinEvidence;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;

/**
 * Puts together what an advice says: its evidence, what is missing, what it must also
 * say, what it offers.
 */
public final class AdviceAssembler {

	private final PatientCase patient;

	private final List<DataGap> gaps;

	private final SuggestionRules suggestions;

	public AdviceAssembler(PatientCase patient, List<DataGap> gaps) {
		this.patient = patient;
		this.gaps = gaps;
		this.suggestions = new SuggestionRules(patient);
	}

	public Advice diagnostic(Rule rule) {
		Set<AdviceNote> notes = skinNotes(rule);
		notes.addAll(commonNotes());
		if (rule.indicator().isAtLeast(Indicator.WARNING) && this.patient.isOnVitaminKAntagonist()) {
			notes.add(AdviceNote.REVIEW_VITAMIN_K_ANTAGONIST);
		}
		return write(rule, diagnosticEvidence(rule.code()), notes, List.of());
	}

	public Advice medication(Rule rule, MedicationRules rules) {
		Set<AdviceNote> notes = commonNotes();
		notes.addAll(rules.notes());
		return write(inHospice(rule), rules.evidence(rule.code()), notes, List.of());
	}

	public Advice order(Rule rule, DraftOrderRules rules, Collection<Rule> diagnostic) {
		List<Evidence> evidence = diagnostic.stream()
			.map((found) -> diagnosticEvidence(found.code()))
			.flatMap(List::stream)
			.toList();
		Set<AdviceNote> notes = commonNotes();
		notes.addAll(rules.notes(rule.code()));
		return write(inHospice(rule), rules.evidence(rule.code(), evidence), notes, rules.drafts(rule.code()));
	}

	private Rule inHospice(Rule rule) {
		boolean hospice = this.patient.exclusions().isInHospice();
		return hospice ? new Rule(rule.code(), Indicator.INFO, rule.requirements()) : rule;
	}

	private Advice write(Rule rule, List<Evidence> evidence, Set<AdviceNote> notes, List<MedicationFact> drafts) {
		boolean recommend = rule.indicator().isAtLeast(Indicator.WARNING);
		return new Advice(rule.code(), rule.indicator(), distinct(evidence), context(rule.code()), this.gaps, notes,
				this.suggestions.decide(rule.code(), recommend, drafts));
	}

	/**
	 * What fired, strongest first: the skin, then sepsis or the diagnosis, then the risk
	 * factors and the kidney.
	 */
	List<Evidence> diagnosticEvidence(AdviceCode code) {
		List<Evidence> evidence = new ArrayList<>();
		if (code == AdviceCode.PENILE_LESION) {
			evidence.addAll(this.patient.skin().penile());
		}
		if (code == AdviceCode.SUSPECTED_SEPSIS) {
			evidence.addAll(this.patient.diagnosis().established());
		}
		evidence.addAll(this.patient.skin().lesions());
		if (code == AdviceCode.SUSPECTED_SEPSIS || code == AdviceCode.PENILE_LESION) {
			evidence.addAll(Math.min(1, evidence.size()), this.patient.sepsis().evidence());
		}
		evidence.addAll(this.patient.risk().evidence());
		evidence.addAll(Math.min(2, evidence.size()), this.patient.skin().pain());
		if (code == AdviceCode.NON_UREMIC) {
			NonUremicFactors.corticosteroid(this.patient).forEach(evidence::add);
		}
		else {
			evidence.addAll(this.patient.kidney().evidence());
		}
		return evidence;
	}

	/** The same fact of the same resource once, as it is said first. */
	private static List<Evidence> distinct(List<Evidence> evidence) {
		Set<String> seen = new LinkedHashSet<>();
		return evidence.stream()
			.filter((fact) -> seen.add(fact.reference() + '|' + fact.concept() + '|' + fact.value()))
			.toList();
	}

	private List<Evidence> context(AdviceCode code) {
		List<Evidence> context = new ArrayList<>();
		if (code.isDiagnostic()) {
			context.addAll(LabFactors.shown(this.patient.view(), this.patient.labs()));
			context.addAll(this.patient.skin().otherCauses());
			context.addAll(this.patient.drugs().unnamedAnticoagulant());
		}
		return context;
	}

	private Set<AdviceNote> skinNotes(Rule rule) {
		Set<AdviceNote> notes = EnumSet.noneOf(AdviceNote.class);
		SkinEvidence skin = this.patient.skin();
		boolean explained = Suppression.mayBeExplained(rule.code()) && skin.isExplained();
		add(notes, AdviceNote.ALTERNATIVE_CAUSE, explained);
		add(notes, AdviceNote.NEGATIVE_BIOPSY,
				rule.code() == AdviceCode.SUSPECTED && Suppression.isBiopsyNegative(this.patient));
		add(notes, AdviceNote.ACRAL_ONLY, skin.isAcralOnly());
		add(notes, AdviceNote.PROVISIONAL_DIAGNOSIS, skin.isNamedDiagnosis());
		add(notes, AdviceNote.LIVEDOID_VASCULOPATHY, this.patient.livedoidVasculopathy());
		add(notes, AdviceNote.NOT_UREMIC, rule.code() == AdviceCode.NON_UREMIC);
		return notes;
	}

	private Set<AdviceNote> commonNotes() {
		Set<AdviceNote> notes = EnumSet.noneOf(AdviceNote.class);
		add(notes, AdviceNote.COMFORT_FIRST, this.patient.exclusions().isInHospice());
		add(notes, AdviceNote.NO_APIXABAN,
				!this.patient.view().current(Concept.MECHANICAL_VALVE, Concept.ANTIPHOSPHOLIPID_SYNDROME).isEmpty());
		add(notes, AdviceNote.BIRTH_DATE_MISSING, this.patient.exclusions().isBirthDateMissing());
		add(notes, AdviceNote.ANTICOAGULANT_AGENT_UNKNOWN, !this.patient.drugs().unnamedAnticoagulant().isEmpty());
		add(notes, AdviceNote.ESTABLISHED, this.patient.diagnosis().isEstablished());
		return notes;
	}

	private static void add(Set<AdviceNote> notes, AdviceNote note, boolean holds) {
		if (holds) {
			notes.add(note);
		}
	}

}
