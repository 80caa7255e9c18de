package org.calciphylaxis.advisor.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Medication;
import org.calciphylaxis.advisor.assessment.facts.Medication.Status;

/**
 * The drafted orders that can cause advice. One that stops a drug exposes nobody.
 *
 * @param antagonists vitamin K antagonists
 * @param aggravating drugs that aggravate calciphylaxis
 */
record RiskyDrafts(List<Medication> antagonists, List<Medication> aggravating) {

	private static final Set<Status> NO_EXPOSURE = EnumSet.of(Status.STOPPED, Status.CANCELLED,
			Status.ENTERED_IN_ERROR);

	static RiskyDrafts among(List<Medication> drafts) {
		List<Medication> exposing = drafts.stream()
			.filter((draft) -> !draft.doNotPerform() && !NO_EXPOSURE.contains(draft.status()))
			.toList();
		return new RiskyDrafts(exposing.stream()
			.filter((draft) -> draft.drug().isAny(DrugGroup.VITAMIN_K_ANTAGONIST.concepts()))
			.toList(), exposing.stream().filter((draft) -> group(draft).isPresent()).toList());
	}

	/** The aggravating group that a draft belongs to. */
	static Optional<DrugGroup> group(Medication draft) {
		return DrugGroup.AGGRAVATING.stream()
			.filter((group) -> draft.drug().isAny(group.concepts()))
			.filter((group) -> group != DrugGroup.SYSTEMIC_CORTICOSTEROID
					|| Route.ofCorticosteroid(draft) == Route.SYSTEMIC)
			.findFirst();
	}

	boolean isEmpty() {
		return this.antagonists.isEmpty() && this.aggravating.isEmpty();
	}

}
