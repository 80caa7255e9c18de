package org.calciphylaxis.advisor.assessment.medication;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

	/**
	 * A drafted order of a drug that can cause advice.
	 *
	 * @param order the draft
	 * @param drugClass vitamin K antagonist, or the class by which the drug aggravates
	 * calciphylaxis
	 */
	public record HarmfulDraft(MedicationFact order, DrugClass drugClass) {

		/** Empty when the drug can cause no advice; by this route, when it matters. */
		static Optional<HarmfulDraft> of(MedicationFact order, ChartTexts texts) {
			return Stream.concat(Stream.of(DrugClass.VITAMIN_K_ANTAGONIST), DrugClass.AGGRAVATING.stream())
				.filter((drugClass) -> order.drug().isAny(drugClass.concepts()))
				.filter((drugClass) -> drugClass != DrugClass.SYSTEMIC_CORTICOSTEROID
						|| AdministrationRoute.of(order, texts) == AdministrationRoute.SYSTEMIC)
				.findFirst()
				.map((drugClass) -> new HarmfulDraft(order, drugClass));
		}

		public boolean isAntagonist() {
			return this.drugClass == DrugClass.VITAMIN_K_ANTAGONIST;
		}

		/** The drug as evidence names it: its first concept. */
		public Concept concept() {
			return this.order.drug().concepts().stream().sorted().findFirst().orElseThrow();
		}

	}

}
