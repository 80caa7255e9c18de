package org.calciphylaxis.advisor.assessment.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.medication.DrugClass;
import org.calciphylaxis.advisor.assessment.medication.HarmfulDrafts;
import org.calciphylaxis.advisor.assessment.medication.HarmfulDrafts.HarmfulDraft;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;

import static org.calciphylaxis.advisor.assessment.rules.Rule.needs;

/** The advice that a drafted order causes (rules, section 1). */
public final class DraftOrderRules {

	private static final Set<AdviceCode> GRAVE = EnumSet.of(AdviceCode.SUSPECTED, AdviceCode.SUSPECTED_SEPSIS,
			AdviceCode.PENILE_LESION);

	private final PatientCase patient;

	private final Optional<Rule> diagnostic;

	private final HarmfulDrafts drafts;

	/**
	 * @param diagnostic the diagnostic advice as orders see it
	 */
	public DraftOrderRules(PatientCase patient, Optional<Rule> diagnostic, HarmfulDrafts drafts) {
		this.patient = patient;
		this.diagnostic = diagnostic.filter((rule) -> rule.indicator().isAtLeast(Indicator.WARNING));
		this.drafts = drafts;
	}

	private boolean isDiagnosedOrSuspected() {
		return this.patient.diagnosis().isEstablished() || this.diagnostic.isPresent();
	}

	private boolean isGrave() {
		return this.patient.diagnosis().isEstablished() || this.patient.isTreated()
				|| this.diagnostic.filter((rule) -> GRAVE.contains(rule.code())).isPresent();
	}

	/** The rules in precedence. */
	public List<Rule> rules() {
		boolean exposed = this.patient.kidney().isOnChronicDialysis() || isDiagnosedOrSuspected()
				|| this.patient.isTreated() || this.patient.diagnosis().isResolved();
		List<DrugClass> aggravating = this.drafts.aggravating().stream().map(HarmfulDraft::drugClass).toList();
		return List.of(
				new Rule(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER,
						isDiagnosedOrSuspected() ? Indicator.CRITICAL : Indicator.WARNING,
						needs("a drafted vitamin K antagonist", !this.drafts.antagonists().isEmpty()),
						needs("chronic dialysis, or calciphylaxis now or in the past", exposed)),
				new Rule(AdviceCode.AGGRAVATING_MEDICATION_ORDER, MedicationRules.urgency(aggravating),
						needs("a drafted aggravating medication", !this.drafts.aggravating().isEmpty()),
						needs("calciphylaxis, established, treated or suspected", isGrave())));
	}

	/**
	 * The drafts that this advice is about; a vitamin K antagonist's card names the
	 * aggravating ones too.
	 */
	List<HarmfulDraft> drafts(AdviceCode code) {
		List<HarmfulDraft> drafts = new ArrayList<>();
		if (code == AdviceCode.VITAMIN_K_ANTAGONIST_ORDER) {
			drafts.addAll(this.drafts.antagonists());
		}
		if (isGrave()) {
			drafts.addAll(this.drafts.aggravating());
		}
		return drafts;
	}

	/** The drugs of the drafts that this advice is about. */
	public Set<String> draftedDrugs(AdviceCode code) {
		return drafts(code).stream().map((draft) -> draft.concept().name()).collect(Collectors.toSet());
	}

	/**
	 * The drafts that one click may remove; for the others another clinician has to agree
	 * first.
	 */
	List<HarmfulDraft> removable(AdviceCode code) {
		return drafts(code).stream()
			.filter((draft) -> !DrugClass.NEVER_REMOVED.contains(draft.drugClass()))
			.filter((draft) -> !draft.isAntagonist() || !this.patient.doac().isUnsuitable())
			.toList();
	}

	/** The drafts, then what makes them dangerous. */
	List<Evidence> evidence(AdviceCode code, List<Evidence> diagnosticEvidence) {
		List<Evidence> evidence = new ArrayList<>();
		drafts(code).forEach((draft) -> evidence.add(evidence(draft)));
		evidence.addAll(this.patient.diagnosis().established());
		evidence.addAll(this.patient.diagnosis().resolved());
		if (this.patient.isTreated()) {
			evidence.addAll(this.patient.drugs().active(DrugClass.SODIUM_THIOSULFATE));
		}
		if (isDiagnosedOrSuspected()) {
			evidence.addAll(diagnosticEvidence);
		}
		if (this.patient.kidney().isOnChronicDialysis()) {
			evidence.addAll(this.patient.kidney().evidence());
		}
		return evidence;
	}

	private static Evidence evidence(HarmfulDraft draft) {
		MedicationFact order = draft.order();
		Set<Remark> remarks = order.drug().fromText() ? EnumSet.of(Remark.FROM_TEXT) : Set.of();
		return Evidence.of(order, draft.concept(), Message.of("Drafted: {drug}", draft.drugClass().phrase()),
				order.authored(), Message.of("drafted {drug}", draft.drugClass().phrase()), remarks);
	}

	/** Whether a draft only continues what the patient takes already. */
	boolean isContinuation(HarmfulDraft draft) {
		return Stream.of(DrugClass.values())
			.filter((drugClass) -> draft.order().drug().isAny(drugClass.concepts()))
			.anyMatch(this.patient.drugs()::isActive);
	}

	Set<AdviceNote> notes(AdviceCode code) {
		Set<AdviceNote> notes = MedicationRules.notesOn(drafts(code).stream().map(HarmfulDraft::drugClass).toList());
		if (drafts(code).stream().allMatch(this::isContinuation)) {
			notes.add(AdviceNote.CONTINUES_MEDICATION);
		}
		if (this.diagnostic.isPresent() && !this.patient.diagnosis().isEstablished()) {
			notes.add(AdviceNote.CALCIPHYLAXIS_SUSPECTED);
		}
		return notes;
	}

}
