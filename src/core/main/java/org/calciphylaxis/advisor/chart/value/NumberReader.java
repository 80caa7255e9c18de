package org.calciphylaxis.advisor.chart.value;

import java.math.BigDecimal;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Numbers of a chart, also those that a client has put into a string. */
public final class NumberReader {

	/** More digits than any result has; keeps "1e999999999" from being written out. */
	private static final int MAX_DIGITS = 40;

	private NumberReader() {
	}

	/** A number; null when the member is absent, no number or has too many digits. */
	@Nullable public static BigDecimal read(LenientElement holder, String member) {
		JsonNode value = holder.node().get(member);
		BigDecimal number = (value != null && value.isNumber()) ? value.decimalValue() : written(holder.text(member));
		return (number != null && number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS)
				? number : null;
	}

	private static @Nullable BigDecimal written(@Nullable String text) {
		if (text == null || text.length() > MAX_DIGITS) {
			return null;
		}
		try {
			return new BigDecimal(text);
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
