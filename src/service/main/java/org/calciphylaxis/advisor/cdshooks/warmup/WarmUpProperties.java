package org.calciphylaxis.advisor.cdshooks.warmup;

import jakarta.validation.constraints.PositiveOrZero;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code advisor.warm-up}.
 *
 * @param rounds how often every hook is warmed up at most before the service is ready; 0
 * for not at all
 */
@ConfigurationProperties("advisor.warm-up")
@Validated
record WarmUpProperties(@DefaultValue("60") @PositiveOrZero int rounds) {
}
