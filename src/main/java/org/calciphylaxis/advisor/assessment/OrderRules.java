package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Medication;

import static org.calciphylaxis.advisor.assessment.Rule.needs;

/** The advice that a drafted order causes (rules, section 1). */
final class OrderRules {

	private static final Set<AdviceCode> GRAVE = EnumSet.of(AdviceCode.SUSPECTED, AdviceCode.SUSPECTED_SEPSIS,
			AdviceCode.PENILE_LESION);

	private final PatientCase patient;

	private final Optional<Rule> diagnostic;

	private final RiskyDrafts drafts;

	OrderRules(PatientCase patient, Optional<Rule> diagnostic, List<Medication> drafts) {
		this.patient = patient;
		this.diagnostic = diagnostic;
		this.drafts = RiskyDrafts.among(drafts);
	}

	private boolean isDiagnosedOrSuspected() {
		return this.patient.diagnosis().isEstablished()
				|| this.diagnostic.filter((rule) -> rule.indicator().isAtLeast(Indicator.WARNING)).isPresent();
	}

	private boolean isGrave() {
		return this.patient.diagnosis().isEstablished()
				|| this.diagnostic.filter((rule) -> GRAVE.contains(rule.code())).isPresent();
	}

	/** The rules in precedence. */
	List<Rule> rules() {
		boolean exposed = this.patient.kidney().isOnChronicDialysis() || isDiagnosedOrSuspected()
				|| !this.patient.diagnosis().resolved().isEmpty();
		return List.of(
				new Rule(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER,
						isDiagnosedOrSuspected() ? Indicator.CRITICAL : Indicator.WARNING,
						needs("a drafted vitamin K antagonist", !this.drafts.antagonists().isEmpty()),
						needs("chronic dialysis, or calciphylaxis now or within a year", exposed)),
				new Rule(AdviceCode.AGGRAVATING_MEDICATION_ORDER, Indicator.WARNING,
						needs("a drafted aggravating medication", !this.drafts.aggravating().isEmpty()),
						needs("calciphylaxis, established or suspected", isGrave())));
	}

	Optional<Rule> decide() {
		return rules().stream().filter(Rule::fires).findFirst();
	}

	/**
	 * The drafts that this advice is about; a vitamin K antagonist's card names the
	 * aggravating ones too.
	 */
	List<Medication> drafts(AdviceCode code) {
		Stream<Medication> first = (code == AdviceCode.VITAMIN_K_ANTAGONIST_ORDER) ? this.drafts.antagonists().stream()
				: Stream.empty();
		Stream<Medication> second = isGrave() ? this.drafts.aggravating().stream() : Stream.empty();
		return Stream.concat(first, second).distinct().toList();
	}

	/** The drafts, then what makes them dangerous. */
	List<Evidence> evidence(AdviceCode code, List<Evidence> diagnosticEvidence) {
		List<Evidence> evidence = new ArrayList<>();
		drafts(code).forEach((draft) -> evidence.add(evidence(draft)));
		evidence.addAll(this.patient.diagnosis().established());
		evidence.addAll(this.patient.diagnosis().resolved());
		if (isDiagnosedOrSuspected() || isGrave()) {
			evidence.addAll(diagnosticEvidence);
		}
		if (this.patient.kidney().isOnChronicDialysis()) {
			evidence.addAll(this.patient.kidney().evidence());
		}
		return evidence;
	}

	private static Evidence evidence(Medication draft) {
		Concept concept = draft.drug().concepts().stream().sorted().findFirst().orElseThrow();
		DrugGroup group = draft.drug().isAny(DrugGroup.VITAMIN_K_ANTAGONIST.concepts()) ? DrugGroup.VITAMIN_K_ANTAGONIST
				: RiskyDrafts.group(draft).orElseThrow();
		Set<Remark> remarks = draft.drug().fromText() ? EnumSet.of(Remark.FROM_TEXT) : Set.of();
		return Proof.of(draft, concept, "Drafted: " + group.brief(), draft.authored(), "drafted " + group.brief(),
				remarks);
	}

	/** Whether every draft only continues what the patient takes already. */
	boolean isContinuation(AdviceCode code) {
		return drafts(code).stream()
			.allMatch((draft) -> Stream.of(DrugGroup.values())
				.filter((group) -> draft.drug().isAny(group.concepts()))
				.anyMatch((group) -> this.patient.drugs().isActive(group)));
	}

	Set<Note> notes(AdviceCode code) {
		Set<Note> notes = EnumSet.noneOf(Note.class);
		for (Medication draft : drafts(code)) {
			RiskyDrafts.group(draft)
				.filter((group) -> group == DrugGroup.SYSTEMIC_CORTICOSTEROID)
				.ifPresent((group) -> notes.add(Note.CORTICOSTEROID));
			RiskyDrafts.group(draft)
				.filter((group) -> group == DrugGroup.IRON)
				.ifPresent((group) -> notes.add(Note.IRON));
		}
		if (isContinuation(code)) {
			notes.add(Note.CONTINUES_MEDICATION);
		}
		if (!this.patient.diagnosis().resolved().isEmpty()) {
			notes.add(Note.RESOLVED_CALCIPHYLAXIS);
		}
		return notes;
	}

}
