package org.calciphylaxis.advisor.assessment.medication;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Status;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;

/**
 * The drafted orders that can cause advice. One that stops a drug exposes nobody.
 *
 * @param antagonists vitamin K antagonists
 * @param aggravating drugs that aggravate calciphylaxis
 */
public record HarmfulDrafts(List<MedicationFact> antagonists, List<MedicationFact> aggravating) {

	private static final Set<Status> NO_EXPOSURE = EnumSet.of(Status.STOPPED, Status.CANCELLED,
			Status.ENTERED_IN_ERROR);

	public static HarmfulDrafts among(List<MedicationFact> drafts, ChartTexts texts) {
		List<MedicationFact> exposing = drafts.stream()
			.filter((draft) -> !draft.doNotPerform() && !NO_EXPOSURE.contains(draft.status()))
			.toList();
		return new HarmfulDrafts(exposing.stream().filter(HarmfulDrafts::isAntagonist).toList(),
				exposing.stream().filter((draft) -> group(draft, texts).isPresent()).toList());
	}

	/** The aggravating group that a draft belongs to. */
	public static Optional<DrugClass> group(MedicationFact draft, ChartTexts texts) {
		return DrugClass.AGGRAVATING.stream()
			.filter((group) -> draft.drug().isAny(group.concepts()))
			.filter((group) -> group != DrugClass.SYSTEMIC_CORTICOSTEROID
					|| AdministrationRoute.of(draft, texts) == AdministrationRoute.SYSTEMIC)
			.findFirst();
	}

	/** Whether the draft is a vitamin K antagonist. */
	public static boolean isAntagonist(MedicationFact draft) {
		return draft.drug().isAny(DrugClass.VITAMIN_K_ANTAGONIST.concepts());
	}

	/**
	 * The drug of a draft, as quiet periods know it: its first concept; empty without
	 * one.
	 */
	public static String drug(MedicationFact draft) {
		return draft.drug().concepts().stream().sorted().findFirst().map(Concept::name).orElse("");
	}

	public boolean isEmpty() {
		return this.antagonists.isEmpty() && this.aggravating.isEmpty();
	}

}
