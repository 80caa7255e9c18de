package org.calciphylaxis.advisor.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.cards.template.MessageFormatter;
import org.calciphylaxis.advisor.cards.template.OrderTexts;
import org.calciphylaxis.advisor.cards.template.TemplateVariables;

/** What an advice fills into the placeholders of its card. */
final class CardModel {

	/** What can be read in ten seconds; the row that sums up the others included. */
	private static final int MAX_ROWS = 7;

	private static final int MAX_BRIEF_FACTS = 12;

	/** Longer values are words of the chart, unless they are results. */
	private static final int MAX_BRIEF_VALUE = 24;

	private static final Set<String> RESULTS = Concept.of(Concept.Kind.LAB)
		.stream()
		.map(Concept::name)
		.collect(Collectors.toUnmodifiableSet());

	private static final int MAX_GAPS = 10;

	private final OrderTexts orders;

	private final MessageFormatter messages;

	CardModel(OrderTexts orders, MessageFormatter messages) {
		this.orders = orders;
		this.messages = messages;
	}

	Map<String, Object> fill(Advice advice) {
		Map<String, Object> words = new HashMap<>();
		advice.notes().forEach((note) -> words.put(TemplateVariables.nameOf(note), true));
		words.put(TemplateVariables.nameOf(advice.indicator()), true);
		putRows(words,
				Stream.concat(advice.evidence().stream(), advice.context().stream())
					.map(this::row)
					.distinct()
					.toList());
		putGaps(words, advice.gaps());
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
	 * The weightiest facts as rows; where they do not fit, the last row sums up the
	 * others.
	 */
	private void putRows(Map<String, Object> words, List<Row> rows) {
		int shown = (rows.size() > MAX_ROWS) ? MAX_ROWS - 1 : rows.size();
		words.put("rows", rows.subList(0, shown));
		List<String> others = rows.subList(shown, rows.size()).stream().map(Row::inBrief).distinct().toList();
		if (!others.isEmpty()) {
			int more = Math.max(0, others.size() - MAX_BRIEF_FACTS);
			String named = String.join(", ", others.subList(0, others.size() - more));
			words.put("also",
					(more > 0) ? this.messages.format(Message.of("{names} ... and {count} more", named, more)) : named);
		}
	}

	private void putGaps(Map<String, Object> words, List<DataGap> gaps) {
		words.put("hasGaps", !gaps.isEmpty());
		words.put("gaps", gaps.stream().limit(MAX_GAPS).map(this::missing).toList());
		if (gaps.size() > MAX_GAPS) {
			words.put("moreGaps", gaps.size() - MAX_GAPS);
		}
	}

	private static Stream<Draft> draft(Suggestion suggestion) {
		return (suggestion instanceof Suggestion.RemoveDraft removal)
				? Stream.of(new Draft(ChartTextSanitizer.sanitize(removal.name()))) : Stream.empty();
	}

	private Row row(Evidence fact) {
		String remarks = fact.remarks()
			.stream()
			.sorted()
			.map((remark) -> this.messages.format(Message.of(remark.displayText())))
			.collect(Collectors.joining("; "));
		String date = (fact.date() != null) ? this.messages.format(fact.date().day())
				: this.messages.format(Message.of("no date"));
		String value = ChartTextSanitizer.sanitize(this.messages.format(fact.charted()));
		boolean isBrief = value.length() <= MAX_BRIEF_VALUE || RESULTS.contains(fact.concept());
		return new Row(this.messages.format(fact.name()), value, remarks, date, isBrief);
	}

	private Missing missing(DataGap gap) {
		return new Missing(this.messages.format(gap.subject()),
				ChartTextSanitizer.sanitize(this.messages.format(gap.cause())));
	}

	/** A row of the evidence table. */
	record Row(String item, String value, String remarks, String date, boolean isBrief) {

		/** With the value where it is a short one or a result. */
		String inBrief() {
			return this.isBrief ? this.item + " " + this.value : this.item;
		}

	}

	/** What could not be used. */
	record Missing(String item, String reason) {

	}

	/** What a suggestion offers. */
	record SuggestionText(String items, String cautions) {

	}

	/** A drafted order that could be removed. */
	record Draft(String draft) {

	}

}
