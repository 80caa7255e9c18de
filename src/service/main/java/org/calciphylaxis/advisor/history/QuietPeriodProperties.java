package org.calciphylaxis.advisor.history;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

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
 * @param benefitOutweighsRisk after "benefit outweighs risk" to
 * {@code establishedOnVitaminKAntagonist}, or to an {@code ...Order} advice about the
 * same drug
 */
@ConfigurationProperties("advisor.quiet")
@Validated
public record QuietPeriodProperties(@DefaultValue("true") boolean enabled,
		@DefaultValue("180d") @DurationMin(message = NOT_NEGATIVE) Duration atRisk,
		@DefaultValue("180d") @DurationMin(message = NOT_NEGATIVE) Duration atRiskShown,
		@DefaultValue("30d") @DurationMin(message = NOT_NEGATIVE) Duration possible,
		@DefaultValue("14d") @DurationMin(message = NOT_NEGATIVE) Duration suspected,
		@DefaultValue("24h") @DurationMin(message = NOT_NEGATIVE) Duration suspectedSepsis,
		@DefaultValue("7d") @DurationMin(message = NOT_NEGATIVE) Duration medication,
		@DefaultValue("24h") @DurationMin(message = NOT_NEGATIVE) Duration notNow,
		@DefaultValue("90d") @DurationMin(message = NOT_NEGATIVE) Duration benefitOutweighsRisk) {

	private static final String NOT_NEGATIVE = "must not be negative";

}
