package org.calciphylaxis.advisor.assessment.medication;

import java.util.Optional;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;

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
