package org.calciphylaxis.advisor.store;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is kept, for how long, and how long a call waits for it.
 *
 * @param key the secret of the keyed hashes, at least 32 characters; null for a random
 * key beside the database
 * @param retention how long a card and its answers are kept
 * @param lookUpLimit how long a call waits to learn what was shown before
 * @param storeLimit how long a feedback report waits to be stored
 */
@ConfigurationProperties("advisor.card-history")
public record CardHistoryProperties(@Nullable String key, @DefaultValue("400d") Duration retention,
		@DefaultValue("250ms") Duration lookUpLimit, @DefaultValue("5s") Duration storeLimit) {

	private static final int MIN_KEY_LENGTH = 32;

	public CardHistoryProperties {
		key = (key != null && key.isBlank()) ? null : key;
		if (key != null && key.length() < MIN_KEY_LENGTH) {
			throw new IllegalArgumentException(
					"advisor.card-history.key must have at least " + MIN_KEY_LENGTH + " characters, or be left out");
		}
		requirePositive("retention", retention);
		requirePositive("look-up-limit", lookUpLimit);
		requirePositive("store-limit", storeLimit);
	}

	private static void requirePositive(String name, Duration value) {
		if (value.isZero() || value.isNegative()) {
			throw new IllegalArgumentException("advisor.card-history." + name + " must be longer than zero");
		}
	}

}
