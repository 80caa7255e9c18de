package org.calciphylaxis.advisor.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.cards.template.OrderTexts;
import org.calciphylaxis.advisor.cards.template.TemplateVariables;

/** What an advice fills into the placeholders of its card. */
final class CardModel {

	/** What can be read in ten seconds. */
	private static final int MAX_ROWS = 7;

	private static final int MAX_FURTHER_ROWS = 60;

	private static final int MAX_NAMES = 12;

	private final OrderTexts orders;

	CardModel(OrderTexts orders) {
		this.orders = orders;
	}

	Map<String, Object> fill(Advice advice) {
		Map<String, Object> words = new HashMap<>();
		advice.notes().forEach((note) -> words.put(TemplateVariables.nameOf(note), true));
		words.put(TemplateVariables.nameOf(advice.indicator()), true);
		putRows(words,
				Stream.concat(advice.evidence().stream(), advice.context().stream()).map(Row::of).distinct().toList());
		words.put("hasGaps", !advice.gaps().isEmpty());
		words.put("gaps", advice.gaps().stream().map(Missing::of).toList());
		words.put("drafts", advice.suggestions().stream().flatMap(CardModel::draft).toList());
		for (Suggestion suggestion : advice.suggestions()) {
			if (suggestion instanceof Suggestion.Order order) {
				words.put(TemplateVariables.nameOf(order.group()),
						new SuggestionText(this.orders.itemsOf(order), this.orders.cautionsOf(order)));
			}
		}
		return words;
	}

	/**
	 * The weightiest rows first; the others by their names, and below everything else.
	 */
	private static void putRows(Map<String, Object> words, List<Row> rows) {
		List<Row> first = rows.subList(0, Math.min(MAX_ROWS, rows.size()));
		List<Row> others = rows.subList(first.size(), rows.size());
		List<Row> listed = others.subList(0, Math.min(MAX_FURTHER_ROWS, others.size()));
		words.put("rows", first);
		words.put("moreRows", listed);
		words.put("hasMoreRows", !listed.isEmpty());
		if (!others.isEmpty()) {
			List<String> names = others.stream().map(Row::item).distinct().toList();
			String shown = String.join(", ", names.subList(0, Math.min(MAX_NAMES, names.size())));
			int unnamed = others.size() - listed.size();
			words.put("also", (unnamed > 0) ? shown + " ... and " + unnamed + " more" : shown);
		}
	}

	private static Stream<Draft> draft(Suggestion suggestion) {
		return (suggestion instanceof Suggestion.RemoveDraft removal)
				? Stream.of(new Draft(ChartTextSanitizer.sanitize(removal.name()))) : Stream.empty();
	}

	/** A row of the evidence table. */
	record Row(String item, String value, String remarks, String date) {

		static Row of(Evidence fact) {
			String remarks = fact.remarks()
				.stream()
				.sorted()
				.map(Evidence.Remark::displayText)
				.collect(Collectors.joining("; "));
			String date = (fact.date() != null) ? fact.date().day().toString() : "no date";
			return new Row(fact.item(), ChartTextSanitizer.sanitize(fact.value()), remarks, date);
		}

	}

	/** What could not be used. */
	record Missing(String item, String reason) {

		static Missing of(DataGap gap) {
			return new Missing(gap.item(), ChartTextSanitizer.sanitize(gap.reason()));
		}

	}

	/** What a suggestion offers. */
	record SuggestionText(String items, String cautions) {

	}

	/** A drafted order that could be removed. */
	record Draft(String draft) {

	}

}
