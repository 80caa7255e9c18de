package org.calciphylaxis.advisor.units;

import java.util.Set;

/**
 * The 1.73 square meters of body surface that a filtration rate is given for: it is part
 * of what is measured and not of its unit.
 */
final class BodySurface {

	private static final String SIZE = "1.73";

	/** What may stand behind the number, without brackets, blanks and carets. */
	private static final Set<String> AREAS = Set.of("", "m2", "m*2", "m**2", "m-2", "sqm", "sq.m", "qm", "mq", "m2bsa",
			"squarem", "sqmeter", "sqmeters", "sqmetre", "sqmetres", "squaremeter", "squaremeters", "squaremetre",
			"squaremetres", "quadratmeter");

	/** What it is divided from. */
	private static final Set<String> RATES = Set.of("ml/min", "ml/minute", "ml/minutes", "ml/mn", "ml/s", "ml/sec",
			"ml/second", "ml.min-1", "ml.s-1");

	private BodySurface() {
	}

	/**
	 * A rate without its body surface, any other unit without its annotations.
	 * @param folded by {@link UnitText}
	 */
	static String removedFrom(String folded) {
		int at = folded.replace(',', '.').indexOf(SIZE);
		if (at > 0) {
			String rate = withoutSeparator(folded.substring(0, at).replace("^", ""));
			if (RATES.contains(rate) && AREAS.contains(area(folded.substring(at + SIZE.length())))) {
				return rate.replace(".min-1", "/min").replace(".s-1", "/s");
			}
		}
		return Annotations.removedFrom(folded);
	}

	private static String withoutSeparator(String before) {
		int end = before.length();
		while (end > 0 && "([{_".indexOf(before.charAt(end - 1)) >= 0) {
			end--;
		}
		if (before.startsWith("per", end - 3)) {
			return before.substring(0, end - 3);
		}
		return (end > 0 && "/.*x".indexOf(before.charAt(end - 1)) >= 0) ? before.substring(0, end - 1) : before;
	}

	private static String area(String behind) {
		StringBuilder area = new StringBuilder(behind.length());
		for (int at = 0; at < behind.length(); at++) {
			char character = behind.charAt(at);
			boolean leadingDot = character == '.' && area.isEmpty();
			if ("()[]{}_^".indexOf(character) < 0 && !leadingDot) {
				area.append(character);
			}
		}
		return (area.length() > 0 && area.charAt(area.length() - 1) == '.') ? area.substring(0, area.length() - 1)
				: area.toString();
	}

}
