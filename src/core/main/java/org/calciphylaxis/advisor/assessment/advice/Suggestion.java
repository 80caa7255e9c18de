package org.calciphylaxis.advisor.assessment.advice;

import java.util.List;
import java.util.Set;

/** What a card offers to do. */
public sealed interface Suggestion {

	/**
	 * Draft orders to create.
	 *
	 * @param group the group they belong to
	 * @param items what is neither ordered nor resulted yet; never empty
	 * @param recommended pre-selected in the EHR
	 * @param cautions what its label and detail must say
	 */
	record Order(SuggestionGroup group, List<SuggestedOrder> items, boolean recommended,
			Set<Caution> cautions) implements Suggestion {

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
	 */
	record RemoveDraft(String reference, String name) implements Suggestion {

	}

	/** Why an order is offered with reserve. */
	enum Caution {

		/** Lesion on toe, finger, heel, foot or hand. */
		ACRAL,
		/** Skin infection charted. */
		INFECTED,
		/** INR above 3. */
		INR_HIGH,
		/** Non-specific skin evidence only. */
		NON_SPECIFIC_ONLY,
		/** No lesion is charted: only if one is found. */
		IF_LESION_FOUND,
		/** To be seen now. */
		URGENT,
		/** Protein C and S cannot be interpreted on a vitamin K antagonist. */
		PROTEIN_C_S_ON_VKA

	}

}
