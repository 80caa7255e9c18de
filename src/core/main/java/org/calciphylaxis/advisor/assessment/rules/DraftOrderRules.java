package org.calciphylaxis.advisor.assessment.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.medication.DrugClass;
import org.calciphylaxis.advisor.assessment.medication.HarmfulDrafts;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.EvidenceFactory;

import static org.calciphylaxis.advisor.assessment.rules.Rule.needs;

/** The advice that a drafted order causes (rules, section 1). */
public final class DraftOrderRules {

	private static final Set<AdviceCode> GRAVE = EnumSet.of(AdviceCode.SUSPECTED, AdviceCode.SUSPECTED_SEPSIS,
			AdviceCode.PENILE_LESION);

	private final PatientCase patient;

	private final Optional<Rule> diagnostic;

	private final HarmfulDrafts drafts;

	public DraftOrderRules(PatientCase patient, Optional<Rule> diagnostic, HarmfulDrafts drafts) {
		this.patient = patient;
		this.diagnostic = diagnostic;
		this.drafts = drafts;
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
	public List<Rule> rules() {
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

	/**
	 * The drafts that this advice is about; a vitamin K antagonist's card names the
	 * aggravating ones too.
	 */
	List<MedicationFact> drafts(AdviceCode code) {
		Stream<MedicationFact> first = (code == AdviceCode.VITAMIN_K_ANTAGONIST_ORDER)
				? this.drafts.antagonists().stream() : Stream.empty();
		Stream<MedicationFact> second = isGrave() ? this.drafts.aggravating().stream() : Stream.empty();
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

	private static Evidence evidence(MedicationFact draft) {
		Concept concept = draft.drug().concepts().stream().sorted().findFirst().orElseThrow();
		DrugClass group = draft.drug().isAny(DrugClass.VITAMIN_K_ANTAGONIST.concepts()) ? DrugClass.VITAMIN_K_ANTAGONIST
				: HarmfulDrafts.group(draft).orElseThrow();
		Set<Remark> remarks = draft.drug().fromText() ? EnumSet.of(Remark.FROM_TEXT) : Set.of();
		return EvidenceFactory.of(draft, concept, "Drafted: " + group.phrase(), draft.authored(),
				"drafted " + group.phrase(), remarks);
	}

	/** Whether every draft only continues what the patient takes already. */
	boolean isContinuation(AdviceCode code) {
		return drafts(code).stream()
			.allMatch((draft) -> Stream.of(DrugClass.values())
				.filter((group) -> draft.drug().isAny(group.concepts()))
				.anyMatch((group) -> this.patient.drugs().isActive(group)));
	}

	Set<AdviceNote> notes(AdviceCode code) {
		Set<AdviceNote> notes = EnumSet.noneOf(AdviceNote.class);
		for (MedicationFact draft : drafts(code)) {
			HarmfulDrafts.group(draft)
				.filter((group) -> group == DrugClass.SYSTEMIC_CORTICOSTEROID)
				.ifPresent((group) -> notes.add(AdviceNote.CORTICOSTEROID));
			HarmfulDrafts.group(draft)
				.filter((group) -> group == DrugClass.IRON)
				.ifPresent((group) -> notes.add(AdviceNote.IRON));
		}
		if (isContinuation(code)) {
			notes.add(AdviceNote.CONTINUES_MEDICATION);
		}
		if (!this.patient.diagnosis().resolved().isEmpty()) {
			notes.add(AdviceNote.RESOLVED_CALCIPHYLAXIS);
		}
		return notes;
	}

}
