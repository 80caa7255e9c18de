package org.calciphylaxis.advisor.assessment.advice;

import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.skin.Site;
import org.jspecify.annotations.Nullable;

/** What a card offers to do. */
public sealed interface Suggestion {

	/**
	 * Draft orders to create.
	 *
	 * @param group the group they belong to
	 * @param items what is neither ordered nor resulted yet; never empty
	 * @param recommended pre-selected in the EHR
	 * @param cautions what its label and detail must say
	 * @param site where the lesion is, for a biopsy and for imaging; null for other
	 * orders and where no site is charted
	 */
	record Order(SuggestionGroup group, List<SuggestedOrder> items, boolean recommended, Set<Caution> cautions,
			@Nullable Site site) implements Suggestion {

		public Order {
			items = List.copyOf(items);
			cautions = Set.copyOf(cautions);
		}

	}

	/**
	 * A drafted order to remove.
	 *
	 * @param reference the draft as the EHR named it, {@code MedicationRequest/id}
	 * @param name the drug in the chart's words, to be escaped
	 * @param continues whether it continues what the patient takes already
	 */
	record RemoveDraft(String reference, String name, boolean continues) implements Suggestion {

	}

	/** Why an order is offered with caution. */
	enum Caution {

		/** Lesion on toe, finger, heel, foot or hand. */
		ACRAL,
		/** Skin infection charted. */
		INFECTED,
		/** INR above its limit. */
		INR_HIGH,
		/** Non-specific skin evidence only. */
		NON_SPECIFIC_ONLY,
		/** No lesion is charted: only if one is found. */
		IF_LESION_FOUND,
		/** To be seen now. */
		URGENT

	}

}
