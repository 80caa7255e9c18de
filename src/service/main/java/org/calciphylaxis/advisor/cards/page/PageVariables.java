package org.calciphylaxis.advisor.cards.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.samskivert.mustache.Mustache;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.cards.template.MessageFormatter;

/**
 * What a page may name: every threshold as {@code group.name}, and {@code years}, which
 * turns the days between its tags into years.
 */
final class PageVariables {

	private static final ObjectMapper NUMBERS = new ObjectMapper()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

	private static final BigDecimal DAYS_PER_YEAR = new BigDecimal("365.25");

	private PageVariables() {
	}

	static Map<String, Object> of(Thresholds thresholds, MessageFormatter messages) {
		Map<String, Object> variables = new HashMap<>(NUMBERS.convertValue(thresholds, new TypeReference<>() {
		}));
		Mustache.Lambda years = (days, out) -> out.write(messages.format(years(days.execute())));
		variables.put("years", years);
		return variables;
	}

	/** To one decimal place. */
	static BigDecimal years(String days) {
		return new BigDecimal(days.strip()).divide(DAYS_PER_YEAR, 1, RoundingMode.HALF_UP).stripTrailingZeros();
	}

}
