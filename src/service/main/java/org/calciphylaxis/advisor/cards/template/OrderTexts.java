package org.calciphylaxis.advisor.cards.template;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.SuggestedOrder;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.advice.Suggestion.Caution;
import org.calciphylaxis.advisor.assessment.advice.SuggestionGroup;

/**
 * The words of the suggested orders: orders.yaml.
 *
 * @param groups a suggestion's label
 * @param items one order
 * @param cautions why it is offered with caution; the order of the file is the order in a
 * label
 * @param removal the removal of a drafted order
 */
public record OrderTexts(Map<SuggestionGroup, String> groups, Map<SuggestedOrder, String> items,
		Map<Caution, String> cautions, String removal) {

	public static final String FILE = "orders.yaml";

	public OrderTexts {
		RequiredFields.everyOne("groups", SuggestionGroup.class, groups);
		RequiredFields.everyOne("items", SuggestedOrder.class, items);
		RequiredFields.everyOne("cautions", Caution.class, cautions);
		RequiredFields.text("removal", removal);
	}

	/** The items of a suggestion, as one would list them. */
	public String itemsOf(Suggestion.Order order) {
		return order.items().stream().map(this::wordsOf).collect(Collectors.joining(", "));
	}

	/** The cautions of a suggestion; empty when there is none. */
	public String cautionsOf(Suggestion.Order order) {
		return inOrder(order.cautions()).map(this::wordsOf).collect(Collectors.joining("; "));
	}

	/** One order with its cautions. */
	public String described(SuggestedOrder item, Set<Caution> cautions) {
		return Stream.concat(Stream.of(wordsOf(item)), inOrder(cautions).map(this::wordsOf))
			.collect(Collectors.joining("; "));
	}

	private Stream<Caution> inOrder(Set<Caution> cautions) {
		return this.cautions.keySet().stream().filter(cautions::contains);
	}

	private String wordsOf(SuggestedOrder item) {
		return String.valueOf(this.items.get(item));
	}

	private String wordsOf(Caution caution) {
		return String.valueOf(this.cautions.get(caution));
	}

}
