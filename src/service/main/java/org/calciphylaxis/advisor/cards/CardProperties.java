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
 * @param oneActionPerSuggestion one suggestion per order, for EHRs that take a single
 * action
 */
@ConfigurationProperties("advisor.cards")
public record CardProperties(@Nullable String location,
		@DefaultValue("https://calciphylaxis-advisor.github.io") URI linksBase,
		@DefaultValue("false") boolean oneActionPerSuggestion) {

	public CardProperties {
		if (linksBase.getHost() == null || !String.valueOf(linksBase.getScheme()).matches("https?")) {
			throw new IllegalArgumentException("advisor.cards.links-base is not an absolute http(s) URL");
		}
	}

	/** The built-in cards, as they are without any setting. */
	public static CardProperties builtIn() {
		return new CardProperties(null, URI.create("https://calciphylaxis-advisor.github.io"), false);
	}

}
