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
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.risk.LabFactors;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor;
import org.calciphylaxis.advisor.assessment.skin.SkinEvidence;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;

/**
 * Puts together what an advice says: its evidence, what is missing, what it must also
 * say, what it offers.
 */
public final class AdviceAssembler {

	/** So many findings come before everything else. */
	private static final int MAX_FIRST_LESIONS = 3;

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
		return write(rule, diagnosticEvidence(rule.code()), notes, suggested(rule));
	}

	public Advice medication(Rule rule, MedicationRules rules) {
		Set<AdviceNote> notes = commonNotes();
		notes.addAll(rules.notes(rule.code()));
		return write(inHospice(rule), rules.evidence(rule.code()), notes, suggested(inHospice(rule)));
	}

	public Advice order(Rule rule, DraftOrderRules rules, Collection<Rule> diagnostic) {
		List<Evidence> evidence = diagnostic.stream()
			.map((found) -> diagnosticEvidence(found.code()))
			.flatMap(List::stream)
			.toList();
		Set<AdviceNote> notes = commonNotes();
		notes.addAll(rules.notes(rule.code()));
		List<Suggestion> removals = rules.removable(rule.code())
			.stream()
			.<Suggestion>map((draft) -> new Suggestion.RemoveDraft(draft.order().reference(),
					draft.order().drug().displayText(), rules.isContinuation(draft)))
			.toList();
		return write(inHospice(rule), rules.evidence(rule.code(), evidence), notes, removals);
	}

	private List<Suggestion> suggested(Rule rule) {
		return this.suggestions.decide(rule.code(), rule.indicator().isAtLeast(Indicator.WARNING));
	}

	private Rule inHospice(Rule rule) {
		return this.patient.exclusions().isInHospice() ? rule.with(Indicator.INFO) : rule;
	}

	private Advice write(Rule rule, List<Evidence> evidence, Set<AdviceNote> notes, List<Suggestion> offered) {
		return new Advice(rule.code(), rule.indicator(), distinct(evidence), context(rule.code()), this.gaps, notes,
				offered);
	}

	/**
	 * What fired, strongest first: the skin, sepsis or the diagnosis, the vitamin K
	 * antagonist, dialysis and the kidney, then the other risk factors. Many lesions do
	 * not hide the rest.
	 */
	List<Evidence> diagnosticEvidence(AdviceCode code) {
		List<Evidence> lesions = new ArrayList<>();
		if (code == AdviceCode.PENILE_LESION) {
			lesions.addAll(this.patient.skin().penile());
		}
		if (code == AdviceCode.SUSPECTED_SEPSIS) {
			lesions.addAll(this.patient.diagnosis().established());
		}
		lesions.addAll(this.patient.skin().lesions());
		int first = Math.min(MAX_FIRST_LESIONS, lesions.size());
		List<Evidence> evidence = new ArrayList<>(lesions.subList(0, first));
		if (code == AdviceCode.SUSPECTED_SEPSIS || code == AdviceCode.PENILE_LESION) {
			evidence.addAll(Math.min(1, evidence.size()), this.patient.sepsis().evidence());
		}
		evidence.addAll(this.patient.risk().evidence(RiskFactor.VITAMIN_K_ANTAGONIST));
		evidence.addAll(this.patient.risk().evidence(RiskFactor.DIALYSIS));
		if (code != AdviceCode.NON_UREMIC) {
			evidence.addAll(this.patient.kidney().evidence());
		}
		evidence.addAll(Math.min(2, evidence.size()), this.patient.skin().pain());
		evidence.addAll(this.patient.risk().evidence());
		if (code == AdviceCode.NON_UREMIC) {
			NonUremicFactors.corticosteroid(this.patient).forEach(evidence::add);
		}
		evidence.addAll(lesions.subList(first, lesions.size()));
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
		Suppression suppression = new Suppression(this.patient);
		add(notes, AdviceNote.ALTERNATIVE_CAUSE, suppression.isExplained(rule.code()));
		add(notes, AdviceNote.BIOPSY_UNDER_WAY, suppression.isDuringBiopsy(rule.code()));
		add(notes, AdviceNote.NEGATIVE_BIOPSY, rule.code() == AdviceCode.SUSPECTED && suppression.isBiopsyNegative());
		add(notes, AdviceNote.OTHER_SKIN_FINDINGS, rule.code() == AdviceCode.AT_RISK && skin.isPresent());
		add(notes, AdviceNote.ACRAL_ONLY, skin.isAcralOnly());
		add(notes, AdviceNote.PROVISIONAL_DIAGNOSIS, skin.isNamedDiagnosis());
		add(notes, AdviceNote.LIVEDOID_VASCULOPATHY, this.patient.livedoidVasculopathy());
		return notes;
	}

	private Set<AdviceNote> commonNotes() {
		Set<AdviceNote> notes = EnumSet.noneOf(AdviceNote.class);
		add(notes, AdviceNote.COMFORT_FIRST, this.patient.exclusions().isInHospice());
		boolean established = this.patient.diagnosis().isEstablished();
		add(notes, AdviceNote.DOAC_UNSUITABLE, this.patient.doac().isUnsuitable());
		add(notes, AdviceNote.TREATED, this.patient.isTreated() && !established);
		add(notes, AdviceNote.RESOLVED_CALCIPHYLAXIS, this.patient.diagnosis().isResolved() && !established);
		add(notes, AdviceNote.BIRTH_DATE_MISSING, this.patient.exclusions().isBirthDateMissing());
		add(notes, AdviceNote.ANTICOAGULANT_AGENT_UNKNOWN, !this.patient.drugs().unnamedAnticoagulant().isEmpty());
		add(notes, AdviceNote.ESTABLISHED, established);
		return notes;
	}

	private static void add(Set<AdviceNote> notes, AdviceNote note, boolean holds) {
		if (holds) {
			notes.add(note);
		}
	}

}
