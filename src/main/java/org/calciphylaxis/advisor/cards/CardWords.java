package org.calciphylaxis.advisor.cards;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.Advice;
import org.calciphylaxis.advisor.assessment.Evidence;
import org.calciphylaxis.advisor.assessment.Gap;
import org.calciphylaxis.advisor.assessment.Suggestion;

/** What an advice fills into the placeholders of its card. */
final class CardWords {

	private final OrderWords orders;

	CardWords(OrderWords orders) {
		this.orders = orders;
	}

	Map<String, Object> of(Advice advice) {
		Map<String, Object> words = new HashMap<>();
		advice.notes().forEach((note) -> words.put(Placeholder.of(note), true));
		words.put(Placeholder.of(advice.indicator()), true);
		words.put("rows",
				Stream.concat(advice.evidence().stream(), advice.context().stream()).map(Row::of).distinct().toList());
		words.put("hasGaps", !advice.gaps().isEmpty());
		words.put("gaps", advice.gaps().stream().map(Missing::of).toList());
		words.put("drafts", advice.suggestions().stream().flatMap(CardWords::draft).toList());
		for (Suggestion suggestion : advice.suggestions()) {
			if (suggestion instanceof Suggestion.Order order) {
				words.put(Placeholder.of(order.group()),
						new Offer(this.orders.itemsOf(order), this.orders.cautionsOf(order)));
			}
		}
		return words;
	}

	private static Stream<Draft> draft(Suggestion suggestion) {
		return (suggestion instanceof Suggestion.RemoveDraft removal)
				? Stream.of(new Draft(ChartWords.shown(removal.name()))) : Stream.empty();
	}

	/** A row of the evidence table. */
	record Row(String item, String value, String remarks, String date) {

		static Row of(Evidence fact) {
			String remarks = fact.remarks()
				.stream()
				.sorted()
				.map(Evidence.Remark::words)
				.collect(Collectors.joining("; "));
			String date = (fact.date() != null) ? fact.date().day().toString() : "no date";
			return new Row(fact.item(), ChartWords.shown(fact.value()), remarks, date);
		}

	}

	/** What could not be used. */
	record Missing(String item, String reason) {

		static Missing of(Gap gap) {
			return new Missing(gap.item(), ChartWords.shown(gap.reason()));
		}

	}

	/** What a suggestion offers. */
	record Offer(String items, String cautions) {

	}

	/** A drafted order that could be removed. */
	record Draft(String draft) {

	}

}
