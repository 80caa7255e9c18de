package org.calciphylaxis.advisor.cards;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.OrderGroup;
import org.calciphylaxis.advisor.assessment.OrderItem;
import org.calciphylaxis.advisor.assessment.Suggestion;
import org.calciphylaxis.advisor.assessment.Suggestion.Caution;

/**
 * The words of the suggested orders: orders.yaml.
 *
 * @param groups a suggestion's label
 * @param items one order
 * @param cautions why it is offered with reserve; the order of the file is the order in a
 * label
 * @param removal the removal of a drafted order
 */
record OrderWords(Map<OrderGroup, String> groups, Map<OrderItem, String> items, Map<Caution, String> cautions,
		String removal) {

	static final String FILE = "orders.yaml";

	OrderWords {
		Required.everyOne("groups", OrderGroup.class, groups);
		Required.everyOne("items", OrderItem.class, items);
		Required.everyOne("cautions", Caution.class, cautions);
		Required.text("removal", removal);
	}

	/** The items of a suggestion, as one would list them. */
	String itemsOf(Suggestion.Order order) {
		return order.items().stream().map(this::wordsOf).collect(Collectors.joining(", "));
	}

	/** The cautions of a suggestion; empty when there is none. */
	String cautionsOf(Suggestion.Order order) {
		return inOrder(order.cautions()).map(this::wordsOf).collect(Collectors.joining("; "));
	}

	/** One order with its cautions. */
	String described(OrderItem item, Set<Caution> cautions) {
		return Stream
			.concat(Stream.of(wordsOf(item)),
					inOrder(cautions).filter((caution) -> concerns(caution, item)).map(this::wordsOf))
			.collect(Collectors.joining("; "));
	}

	/** The cautions of one order, without its name; empty when there is none. */
	String cautionsOf(OrderItem item, Set<Caution> cautions) {
		return inOrder(cautions).filter((caution) -> concerns(caution, item))
			.map(this::wordsOf)
			.collect(Collectors.joining("; "));
	}

	private static boolean concerns(Caution caution, OrderItem item) {
		return caution != Caution.PROTEIN_C_S_ON_VKA || item == OrderItem.PROTEIN_C || item == OrderItem.PROTEIN_S;
	}

	private Stream<Caution> inOrder(Set<Caution> cautions) {
		return this.cautions.keySet().stream().filter(cautions::contains);
	}

	private String wordsOf(OrderItem item) {
		return String.valueOf(this.items.get(item));
	}

	private String wordsOf(Caution caution) {
		return String.valueOf(this.cautions.get(caution));
	}

}
