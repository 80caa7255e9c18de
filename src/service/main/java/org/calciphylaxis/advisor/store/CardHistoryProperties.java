package org.calciphylaxis.advisor.store;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is stored, for how long, and how long a call waits for it.
 *
 * @param key the secret of the keyed hashes, at least 32 characters; required
 * @param retention how long a card and its feedback are kept
 * @param lookUpLimit how long a call waits to learn what was shown before
 * @param storeLimit how long a feedback report waits to be stored
 */
@ConfigurationProperties("advisor.card-history")
public record CardHistoryProperties(@DefaultValue("") String key, @DefaultValue("400d") Duration retention,
		@DefaultValue("250ms") Duration lookUpLimit, @DefaultValue("5s") Duration storeLimit) {

	private static final int MIN_KEY_LENGTH = 32;

	public CardHistoryProperties {
		if (key.strip().length() < MIN_KEY_LENGTH) {
			throw new IllegalArgumentException(
					"advisor.card-history.key must be a secret of at least " + MIN_KEY_LENGTH + " characters");
		}
		requirePositive("retention", retention);
		requirePositive("look-up-limit", lookUpLimit);
		requirePositive("store-limit", storeLimit);
	}

	/** Without the key. */
	@Override
	public String toString() {
		return "CardHistoryProperties[retention=" + this.retention + ", lookUpLimit=" + this.lookUpLimit
				+ ", storeLimit=" + this.storeLimit + "]";
	}

	private static void requirePositive(String name, Duration value) {
		if (value.isZero() || value.isNegative()) {
			throw new IllegalArgumentException("advisor.card-history." + name + " must be longer than zero");
		}
	}

}
