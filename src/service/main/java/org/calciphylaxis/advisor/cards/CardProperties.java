package org.calciphylaxis.advisor.cards;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How cards are written.
 *
 * @param location a folder whose files replace all of the built-in {@code cards/}; none:
 * the built-in ones
 * @param linksBase where the rationale pages are, an absolute http or https URL
 * @param uuidKey the key of the hash that card uuids are made with: the same on every
 * replica. The default is public, so a site that wants uuids nobody else can recompute
 * from a chart sets its own
 * @param oneActionPerSuggestion one suggestion per order, for EHRs that take a single
 * action
 */
@ConfigurationProperties("advisor.cards")
public record CardProperties(@Nullable String location,
		@DefaultValue("https://calciphylaxis-advisor.github.io") URI linksBase,
		@DefaultValue("calciphylaxis-advisor") String uuidKey, @DefaultValue("false") boolean oneActionPerSuggestion) {

	public CardProperties {
		if (linksBase.getHost() == null || !String.valueOf(linksBase.getScheme()).matches("https?")) {
			throw new IllegalArgumentException("advisor.cards.links-base is not an absolute http(s) URL");
		}
		if (uuidKey.isBlank()) {
			throw new IllegalArgumentException("advisor.cards.uuid-key is empty");
		}
	}

	/** The built-in cards, as they are without any setting. */
	public static CardProperties builtIn() {
		return new CardProperties(null, URI.create("https://calciphylaxis-advisor.github.io"), "calciphylaxis-advisor",
				false);
	}

	@Override
	public String toString() {
		return "CardProperties[location=" + this.location + ", linksBase=" + this.linksBase
				+ ", oneActionPerSuggestion=" + this.oneActionPerSuggestion + "]";
	}

}
