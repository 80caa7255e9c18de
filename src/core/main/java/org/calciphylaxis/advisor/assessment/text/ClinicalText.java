package org.calciphylaxis.advisor.assessment.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Free text of a chart, read for what it affirms. A finding is negated by a negation up
 * to five words before it, or by "ruled out" or "unlikely" up to five words after it; it
 * is history when "history of" and the like stand up to four words before it. Neither
 * reaches over the end of a sentence or a "but" [D].
 */
public final class ClinicalText {

	static final String STOP = ".";

	private static final int NEGATION_REACH = 5;

	private static final int HISTORY_REACH = 4;

	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[.;:!?\\n](?!\\d)");

	private static final List<Phrase> NEGATIONS = List.of(Phrase.of("no|not|denies|denied|without"),
			Phrase.of("negative", "for"), Phrase.of("ruled", "out"), Phrase.of("absence", "of"));

	private static final List<Phrase> LATE_NEGATIONS = List.of(Phrase.of("ruled", "out"), Phrase.of("unlikely"));

	/** Denies only what it follows closely, as in "livedo is not seen" [D]. */
	private static final Phrase NOT_SEEN = Phrase.of("not", "seen|found|identified|detected|demonstrated|evident");

	private static final int NOT_SEEN_REACH = 2;

	private static final List<Phrase> HISTORIES = List.of(Phrase.of("history", "of"), Phrase.of("previous"),
			Phrase.of("status", "post"));

	private final List<String> tokens;

	private ClinicalText(List<String> tokens) {
		this.tokens = tokens;
	}

	/** Reads a text; empty text affirms nothing. */
	public static ClinicalText of(String text) {
		String plain = Abbreviations.writtenOut(text.toLowerCase(Locale.ROOT));
		List<String> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(plain);
		while (matcher.find()) {
			String token = matcher.group();
			boolean stops = !Character.isLetterOrDigit(token.charAt(0)) || token.equals("but")
					|| token.equals("however");
			tokens.add(stops ? STOP : token);
		}
		return new ClinicalText(List.copyOf(tokens));
	}

	/** Whether it says the phrase somewhere as present: neither negated nor history. */
	public boolean affirms(Phrase phrase) {
		for (int start = 0; start < this.tokens.size(); start++) {
			int end = phrase.endOfMatch(this.tokens, start);
			if (end >= 0 && !isNegated(start, end) && !isHistory(start)) {
				return true;
			}
		}
		return false;
	}

	/** Whether it affirms one of the phrases. */
	public boolean affirmsAny(List<Phrase> phrases) {
		return phrases.stream().anyMatch(this::affirms);
	}

	/** Whether the phrase stands in it at all, affirmed or not. */
	public boolean mentions(Phrase phrase) {
		for (int start = 0; start < this.tokens.size(); start++) {
			if (phrase.endOfMatch(this.tokens, start) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** Whether its first words are the phrase. */
	public boolean beginsWith(Phrase phrase) {
		return phrase.endOfMatch(this.tokens, 0) >= 0;
	}

	/** Whether the cue stands up to {@code reach} words before an affirmed phrase. */
	public boolean affirmsAfter(Phrase phrase, Phrase cue, int reach) {
		for (int start = 0; start < this.tokens.size(); start++) {
			int end = phrase.endOfMatch(this.tokens, start);
			if (end >= 0 && !isNegated(start, end) && !isHistory(start) && hasBefore(cue, start, reach)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the cue stands up to {@code reach} words before the phrase. */
	public boolean mentionsAfter(Phrase phrase, Phrase cue, int reach) {
		for (int start = 0; start < this.tokens.size(); start++) {
			if (phrase.endOfMatch(this.tokens, start) >= 0 && hasBefore(cue, start, reach)) {
				return true;
			}
		}
		return false;
	}

	List<String> tokens() {
		return this.tokens;
	}

	private boolean isNegated(int start, int end) {
		return NEGATIONS.stream().anyMatch((cue) -> hasBefore(cue, start, NEGATION_REACH))
				|| LATE_NEGATIONS.stream().anyMatch((cue) -> hasAfter(cue, end, NEGATION_REACH))
				|| hasAfter(NOT_SEEN, end, NOT_SEEN_REACH);
	}

	private boolean isHistory(int start) {
		return HISTORIES.stream().anyMatch((cue) -> hasBefore(cue, start, HISTORY_REACH));
	}

	private boolean hasBefore(Phrase cue, int start, int reach) {
		for (int at = start - 1; at >= 0 && start - at <= reach; at--) {
			if (STOP.equals(this.tokens.get(at))) {
				return false;
			}
			int cueStart = at - cue.parts().size() + 1;
			if (cueStart >= 0 && cue.endOfMatch(this.tokens, cueStart) == at) {
				return true;
			}
		}
		return false;
	}

	private boolean hasAfter(Phrase cue, int end, int reach) {
		for (int at = end + 1; at < this.tokens.size() && at - end <= reach; at++) {
			if (STOP.equals(this.tokens.get(at))) {
				return false;
			}
			if (cue.endOfMatch(this.tokens, at) >= 0) {
				return true;
			}
		}
		return false;
	}

}
