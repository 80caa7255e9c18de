package org.calciphylaxis.advisor.cards.page;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The pages behind the cards. They are written once, at the start: nothing on them
 * depends on who asks.
 */
public final class AdvicePages {

	private final Map<String, AdvicePage> pages;

	private final AdvicePage overview;

	private final String styleSource;

	AdvicePages(Map<String, AdvicePage> pages, AdvicePage overview, String styleSource) {
		this.pages = Map.copyOf(pages);
		this.overview = overview;
		this.styleSource = styleSource;
	}

	/**
	 * The page of an advice.
	 * @param code {@code source.topic.code} of a card, in its own case
	 * @return empty when no advice has this code
	 */
	public Optional<AdvicePage> find(String code) {
		@Nullable AdvicePage page = this.pages.get(code);
		return Optional.ofNullable(page);
	}

	/** The page that lists all others. */
	public AdvicePage overview() {
		return this.overview;
	}

	/** The style of every page, as a Content Security Policy names it: its hash. */
	public String styleSource() {
		return this.styleSource;
	}

}
