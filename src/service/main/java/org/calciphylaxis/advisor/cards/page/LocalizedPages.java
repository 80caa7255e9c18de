package org.calciphylaxis.advisor.cards.page;

import java.util.Map;

import org.calciphylaxis.advisor.Language;

/** The pages behind the cards, in every language that there are files in. */
public final class LocalizedPages {

	private final Map<Language, AdvicePages> pages;

	LocalizedPages(Map<Language, AdvicePages> pages) {
		this.pages = Map.copyOf(pages);
	}

	/** The pages in a language that there are files in. */
	public AdvicePages in(Language language) {
		AdvicePages found = this.pages.get(language);
		if (found == null) {
			throw new IllegalArgumentException("No pages in " + language);
		}
		return found;
	}

}
