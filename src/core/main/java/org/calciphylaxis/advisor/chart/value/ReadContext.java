package org.calciphylaxis.advisor.chart.value;

/**
 * Under which limits one resource is read, and whether one of them has cut it. Elements
 * with unknown modifier extensions are refused.
 */
public final class ReadContext {

	private final ReadingLimits limits;

	private boolean shortened;

	public ReadContext(ReadingLimits limits) {
		this.limits = limits;
	}

	/** Whether a text or a list was longer than what is read of it. */
	public boolean isShortened() {
		return this.shortened;
	}

	public ReadingLimits limits() {
		return this.limits;
	}

	/** The beginning of a text, which does not end within a character. */
	public String limited(String text) {
		int length = limited(text.length(), this.limits.textLength());
		if (length == text.length()) {
			return text;
		}
		boolean splitsCharacter = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
		return text.substring(0, splitsCharacter ? length - 1 : length);
	}

	/** How many of {@code size} are read. */
	public int limited(int size, int limit) {
		this.shortened |= size > limit;
		return Math.min(size, limit);
	}

}
