package org.calciphylaxis.advisor.assessment.medication;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Status;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;

/**
 * The drafted orders that can cause advice. One that stops a drug exposes nobody.
 *
 * @param antagonists vitamin K antagonists
 * @param aggravating drugs that aggravate calciphylaxis
 */
public record HarmfulDrafts(List<HarmfulDraft> antagonists, List<HarmfulDraft> aggravating) {

	/** None at all. */
	public static final HarmfulDrafts NONE = new HarmfulDrafts(List.of(), List.of());

	private static final Set<Status> NO_EXPOSURE = EnumSet.of(Status.STOPPED, Status.CANCELLED,
			Status.ENTERED_IN_ERROR);

	public static HarmfulDrafts among(List<MedicationFact> drafts, ChartTexts texts) {
		List<HarmfulDraft> harmful = drafts.stream()
			.filter((draft) -> !draft.doNotPerform() && !NO_EXPOSURE.contains(draft.status()))
			.flatMap((draft) -> HarmfulDraft.of(draft, texts).stream())
			.toList();
		return new HarmfulDrafts(harmful.stream().filter(HarmfulDraft::isAntagonist).toList(),
				harmful.stream().filter((draft) -> !draft.isAntagonist()).toList());
	}

	/** Without those of a drug that quiet periods have silenced. */
	public HarmfulDrafts without(Set<String> quietDrugs) {
		return new HarmfulDrafts(loud(this.antagonists, quietDrugs), loud(this.aggravating, quietDrugs));
	}

	private static List<HarmfulDraft> loud(List<HarmfulDraft> drafts, Set<String> quietDrugs) {
		return drafts.stream().filter((draft) -> !quietDrugs.contains(draft.concept().name())).toList();
	}

	public boolean isEmpty() {
		return this.antagonists.isEmpty() && this.aggravating.isEmpty();
	}

}
