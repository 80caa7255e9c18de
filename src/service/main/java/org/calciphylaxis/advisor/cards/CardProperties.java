package org.calciphylaxis.advisor.cards;

import java.net.URI;

import jakarta.validation.constraints.AssertTrue;
import org.calciphylaxis.advisor.HttpUrl;
import org.calciphylaxis.advisor.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How cards are written.
 *
 * @param location a folder whose files replace all of the built-in {@code cards/}; none:
 * the built-in ones
 * @param linksBase where the pages behind the cards are, an absolute http or https URL;
 * the service's own unless set
 * @param language of cards and pages, where neither the client nor the browser has its
 * own
 */
@ConfigurationProperties("advisor.cards")
@Validated
public record CardProperties(@Nullable String location, @DefaultValue("http://localhost:8081/advice") URI linksBase,
		@DefaultValue("en") Language language) {

	public CardProperties {
		// advisor.base-url, of which it is made, may end in a slash
		linksBase = linksBase.normalize();
	}

	@AssertTrue(message = "links-base is not an absolute http(s) URL")
	boolean isLinksBaseAbsolute() {
		return HttpUrl.parse(this.linksBase.toString()) != null;
	}

	/** The built-in cards, as they are without any setting. */
	public static CardProperties builtIn() {
		return new CardProperties(null, URI.create("http://localhost:8081/advice"), Language.EN);
	}

}
