package org.calciphylaxis.advisor.store;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is stored, for how long, and how long a call waits for it.
 *
 * @param key the secret of the keyed hashes, at least 32 characters; required
 * @param retention how long a card and its feedback are kept
 * @param lookUpLimit how long a call waits to learn what was shown before
 * @param storeLimit how long a feedback report waits to be stored
 */
@ConfigurationProperties("advisor.card-history")
@Validated
public record CardHistoryProperties(@DefaultValue("") String key,
		@DefaultValue("400d") @DurationMin(nanos = 1, message = LONGER_THAN_ZERO) Duration retention,
		@DefaultValue("250ms") @DurationMin(nanos = 1, message = LONGER_THAN_ZERO) Duration lookUpLimit,
		@DefaultValue("5s") @DurationMin(nanos = 1, message = LONGER_THAN_ZERO) Duration storeLimit) {

	private static final String LONGER_THAN_ZERO = "must be longer than zero";

	private static final int MIN_KEY_LENGTH = 32;

	@AssertTrue(message = "key must be a secret of at least " + MIN_KEY_LENGTH + " characters")
	boolean isKeyLongEnough() {
		return this.key.strip().length() >= MIN_KEY_LENGTH;
	}

	/** Without the key. */
	@Override
	public String toString() {
		return "CardHistoryProperties[retention=" + this.retention + ", lookUpLimit=" + this.lookUpLimit
				+ ", storeLimit=" + this.storeLimit + "]";
	}

}
