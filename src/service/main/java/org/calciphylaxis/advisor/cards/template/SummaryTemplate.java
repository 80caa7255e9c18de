package org.calciphylaxis.advisor.cards.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.view.Evidence;

/** A card's one sentence, with as many of the two strongest facts as fit. */
public final class SummaryTemplate {

	/** The protocol says fewer than 140 characters; counted in code points. */
	static final int MAX_CODE_POINTS = 139;

	private final TextTemplate wording;

	private final MessageFormatter messages;

	/**
	 * @throws IllegalArgumentException when it is too long even without facts
	 */
	SummaryTemplate(TextTemplate wording, MessageFormatter messages) {
		this.wording = wording;
		this.messages = messages;
		Map<String, Object> everyNote = new HashMap<>();
		Stream.of(AdviceNote.values()).forEach((note) -> everyNote.put(TemplateVariables.nameOf(note), true));
		if (!fits(filled("", Map.of())) || !fits(filled("", everyNote))) {
			throw new IllegalArgumentException(
					"summary is longer than " + MAX_CODE_POINTS + " characters before any fact is filled in");
		}
	}

	/** At most {@link #MAX_CODE_POINTS} long; a fact that does not fit is left out. */
	public String about(Advice advice, Map<String, Object> known) {
		List<String> facts = advice.evidence()
			.stream()
			.map(Evidence::brief)
			.map(this.messages::format)
			.filter((brief) -> !brief.isBlank())
			.distinct()
			.limit(2)
			.toList();
		for (int count = facts.size(); count > 0; count--) {
			String sentence = filled(String.join(", ", facts.subList(0, count)), known);
			if (fits(sentence)) {
				return sentence;
			}
		}
		return filled("", known);
	}

	private static boolean fits(String sentence) {
		return sentence.codePointCount(0, sentence.length()) <= MAX_CODE_POINTS;
	}

	private String filled(String facts, Map<String, Object> known) {
		Map<String, Object> all = new HashMap<>(known);
		all.put("facts", facts);
		return this.wording.filled(all);
	}

}
