package org.calciphylaxis.advisor.screening.generator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts sentences of a chart together. */
final class WordGenerator {

	private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

	private final Catalogue catalogue;

	private final Chance chance;

	WordGenerator(Catalogue catalogue, Chance chance) {
		this.catalogue = catalogue;
		this.chance = chance;
	}

	/** A phrase of the list, with each part in braces drawn from the list of its name. */
	String phrase(String language, String list) {
		return PART.matcher(this.chance.oneOf(this.catalogue.words(language, list)))
			.replaceAll((part) -> Matcher.quoteReplacement(phrase(language, part.group(1))));
	}

}
