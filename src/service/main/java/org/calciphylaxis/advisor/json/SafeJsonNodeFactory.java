package org.calciphylaxis.advisor.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.node.ValueNode;

/**
 * Makes tree nodes that are safe to compute with and to write again: no number that would
 * fill the memory when written out ({@code 1e999999999}), no half of a surrogate pair,
 * which no UTF-8 writer accepts.
 */
final class SafeJsonNodeFactory extends JsonNodeFactory {

	private static final long serialVersionUID = 1L;

	@Override
	public ValueNode numberNode(BigDecimal number) {
		if (Math.abs((long) number.scale()) > StrictJsonReader.MAX_DIGITS) {
			throw new NumberTooLong();
		}
		return super.numberNode(number);
	}

	@Override
	public TextNode textNode(String text) {
		return super.textNode(hasLoneSurrogate(text)
				? new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8) : text);
	}

	/** The same for a text that was decoded from UTF-8, where there are no halves. */
	TextNode decodedText(String text) {
		return super.textNode(text);
	}

	private static boolean hasLoneSurrogate(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isSurrogate(c)) {
				boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
						&& Character.isLowSurrogate(text.charAt(i + 1));
				if (!pair) {
					return true;
				}
				i++;
			}
		}
		return false;
	}

	/** A number whose plain form has more digits than allowed. */
	static final class NumberTooLong extends RuntimeException {

		private static final long serialVersionUID = 1L;

		NumberTooLong() {
			super(null, null, false, false);
		}

	}

}
