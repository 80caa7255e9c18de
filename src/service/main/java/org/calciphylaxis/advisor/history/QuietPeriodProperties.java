package org.calciphylaxis.advisor.history;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an advice stays quiet (rules, section 7).
 *
 * @param enabled false to show every advice every time
 * @param atRisk after feedback to {@code atRisk}
 * @param atRiskShown after {@code atRisk} was shown without feedback, from the next day
 * @param possible after feedback to {@code possible}
 * @param suspected after feedback to {@code suspected}, {@code suspectedEarly},
 * {@code nonUremic} or {@code penileLesion}
 * @param suspectedSepsis after feedback to {@code suspectedSepsis}
 * @param medication after feedback to an {@code established...} advice
 * @param notNow after the override reason "not now"
 * @param orderBenefitOutweighsRisk after "benefit outweighs risk" to an {@code ...Order}
 * advice
 */
@ConfigurationProperties("advisor.quiet")
public record QuietPeriodProperties(@DefaultValue("true") boolean enabled, @DefaultValue("180d") Duration atRisk,
		@DefaultValue("180d") Duration atRiskShown, @DefaultValue("30d") Duration possible,
		@DefaultValue("14d") Duration suspected, @DefaultValue("24h") Duration suspectedSepsis,
		@DefaultValue("7d") Duration medication, @DefaultValue("24h") Duration notNow,
		@DefaultValue("90d") Duration orderBenefitOutweighsRisk) {

	public QuietPeriodProperties {
		Map.of("at-risk", atRisk, "at-risk-shown", atRiskShown, "possible", possible, "suspected", suspected,
				"suspected-sepsis", suspectedSepsis, "medication", medication, "not-now", notNow,
				"order-benefit-outweighs-risk", orderBenefitOutweighsRisk)
			.forEach(QuietPeriodProperties::requireNotNegative);
	}

	private static void requireNotNegative(String name, Duration value) {
		if (value.isNegative()) {
			throw new IllegalArgumentException("advisor.quiet." + name + " must not be negative");
		}
	}

}
