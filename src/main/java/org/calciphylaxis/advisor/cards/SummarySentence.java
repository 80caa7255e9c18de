package org.calciphylaxis.advisor.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.Advice;
import org.calciphylaxis.advisor.assessment.Evidence;

/** A card's one sentence, with as many of the two strongest facts as fit. */
final class SummarySentence {

	/** The protocol says fewer than 140 characters; counted in code points. */
	static final int MOST_CODE_POINTS = 139;

	private final Wording wording;

	SummarySentence(Wording wording) {
		this.wording = wording;
	}

	/** At most {@link #MOST_CODE_POINTS} long; a fact that does not fit is left out. */
	String about(Advice advice, Map<String, Object> known) {
		List<String> facts = advice.evidence()
			.stream()
			.map(Evidence::brief)
			.filter((brief) -> !brief.isBlank())
			.distinct()
			.limit(2)
			.toList();
		for (int count = facts.size(); count > 0; count--) {
			String sentence = filled(String.join(", ", facts.subList(0, count)), known);
			if (sentence.codePointCount(0, sentence.length()) <= MOST_CODE_POINTS) {
				return sentence;
			}
		}
		return filled("", known);
	}

	private String filled(String facts, Map<String, Object> known) {
		Map<String, Object> all = new HashMap<>(known);
		all.put("facts", facts);
		return this.wording.filled(all);
	}

}
