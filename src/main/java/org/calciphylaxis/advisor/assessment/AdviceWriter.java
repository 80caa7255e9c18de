package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Medication;

/**
 * Puts together what an advice says: its evidence, what is missing, what it must also
 * say, what it offers.
 */
final class AdviceWriter {

	private final PatientCase patient;

	private final List<Gap> gaps;

	private final SuggestionRules suggestions;

	AdviceWriter(PatientCase patient, List<Gap> gaps) {
		this.patient = patient;
		this.gaps = gaps;
		this.suggestions = new SuggestionRules(patient);
	}

	Advice diagnostic(Rule rule) {
		Set<Note> notes = skinNotes(rule);
		notes.addAll(commonNotes());
		if (rule.indicator().isAtLeast(Indicator.WARNING) && this.patient.isOnVitaminKAntagonist()) {
			notes.add(Note.REVIEW_VITAMIN_K_ANTAGONIST);
		}
		return write(rule, diagnosticEvidence(rule.code()), notes, List.of());
	}

	Advice medication(Rule rule, MedicationRules rules) {
		Set<Note> notes = commonNotes();
		notes.addAll(rules.notes());
		return write(inHospice(rule), rules.evidence(rule.code()), notes, List.of());
	}

	Advice order(Rule rule, OrderRules rules, Collection<Rule> diagnostic) {
		List<Evidence> evidence = diagnostic.stream()
			.map((found) -> diagnosticEvidence(found.code()))
			.flatMap(List::stream)
			.toList();
		Set<Note> notes = commonNotes();
		notes.addAll(rules.notes(rule.code()));
		return write(inHospice(rule), rules.evidence(rule.code(), evidence), notes, rules.drafts(rule.code()));
	}

	private Rule inHospice(Rule rule) {
		boolean hospice = this.patient.restraint().isInHospice();
		return hospice ? new Rule(rule.code(), Indicator.INFO, rule.requirements()) : rule;
	}

	private Advice write(Rule rule, List<Evidence> evidence, Set<Note> notes, List<Medication> drafts) {
		boolean recommend = rule.indicator().isAtLeast(Indicator.WARNING);
		return new Advice(rule.code(), rule.indicator(), distinct(evidence), context(rule.code()), this.gaps, notes,
				this.suggestions.of(rule.code(), recommend, drafts));
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
			context.addAll(ResultFactors.shown(this.patient.view(), this.patient.labs()));
			context.addAll(this.patient.skin().otherCauses());
			context.addAll(this.patient.drugs().unnamedAnticoagulant());
		}
		return context;
	}

	private Set<Note> skinNotes(Rule rule) {
		Set<Note> notes = EnumSet.noneOf(Note.class);
		SkinEvidence skin = this.patient.skin();
		boolean explained = Suppression.mayBeExplained(rule.code()) && skin.isExplained();
		add(notes, Note.ALTERNATIVE_CAUSE, explained);
		add(notes, Note.NEGATIVE_BIOPSY,
				rule.code() == AdviceCode.SUSPECTED && Suppression.isBiopsyNegative(this.patient));
		add(notes, Note.ACRAL_ONLY, skin.isAcralOnly());
		add(notes, Note.PROVISIONAL_DIAGNOSIS, skin.isNamedDiagnosis());
		add(notes, Note.LIVEDOID_VASCULOPATHY, this.patient.mimic());
		add(notes, Note.NOT_UREMIC, rule.code() == AdviceCode.NON_UREMIC);
		return notes;
	}

	private Set<Note> commonNotes() {
		Set<Note> notes = EnumSet.noneOf(Note.class);
		add(notes, Note.COMFORT_FIRST, this.patient.restraint().isInHospice());
		add(notes, Note.NO_APIXABAN,
				!this.patient.view().current(Concept.MECHANICAL_VALVE, Concept.ANTIPHOSPHOLIPID_SYNDROME).isEmpty());
		add(notes, Note.BIRTH_DATE_MISSING, this.patient.restraint().isBirthDateMissing());
		add(notes, Note.ANTICOAGULANT_AGENT_UNKNOWN, !this.patient.drugs().unnamedAnticoagulant().isEmpty());
		add(notes, Note.ESTABLISHED, this.patient.diagnosis().isEstablished());
		return notes;
	}

	private static void add(Set<Note> notes, Note note, boolean holds) {
		if (holds) {
			notes.add(note);
		}
	}

}
