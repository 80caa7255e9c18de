package org.calciphylaxis.advisor.cards.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.calciphylaxis.advisor.Language;

/** The pages behind the cards, in every language that there are files in. */
public final class LocalizedPages {

	private final Map<Language, AdvicePages> pages;

	private final Language ofInstallation;

	LocalizedPages(Map<Language, AdvicePages> pages, Language ofInstallation) {
		this.pages = Map.copyOf(pages);
		this.ofInstallation = ofInstallation;
	}

	/**
	 * The language for a reader: the first that there is of those wanted, else that of
	 * the installation.
	 * @param wanted as a browser says, the dearest first
	 */
	public Language choose(List<Locale.LanguageRange> wanted) {
		List<Locale> available = this.pages.keySet().stream().map(Language::locale).toList();
		Locale found = Locale.lookup(wanted, available);
		return this.pages.keySet()
			.stream()
			.filter((language) -> language.locale().equals(found))
			.findFirst()
			.orElse(this.ofInstallation);
	}

	/** The pages in a language that was {@linkplain #choose chosen}. */
	public AdvicePages in(Language language) {
		AdvicePages found = this.pages.get(language);
		if (found == null) {
			throw new IllegalArgumentException("No pages in " + language);
		}
		return found;
	}

}
