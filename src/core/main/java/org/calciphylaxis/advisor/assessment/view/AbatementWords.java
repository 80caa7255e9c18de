package org.calciphylaxis.advisor.assessment.view;

import java.util.regex.Pattern;

import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words of an abatement say that the problem is over (rules, section 10):
 * resolved, ended, healed or a date, un-negated. "Ongoing" is an abatement that is none.
 */
final class AbatementWords {

	private static final Phrase ENDED = Phrase.of("resolved|ended|healed|cured|abated|gone|over");

	private static final Phrase OPEN = Phrase
		.of("ongoing|continu*|persist*|since|still|until|when|if|partially|partly|nearly|almost|unknown|from");

	private static final Pattern DATE = Pattern
		.compile("(?<!\\d)((19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d\\d)(?!\\d)");

	private AbatementWords() {
	}

	static boolean sayEnded(@Nullable String words) {
		if (words == null) {
			return false;
		}
		ClinicalText text = ClinicalText.of(words);
		boolean isOpen = text.mentions(OPEN) || words.indexOf('?') >= 0;
		return !isOpen && (text.affirms(ENDED) || DATE.matcher(words).find());
	}

}
