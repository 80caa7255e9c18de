package org.calciphylaxis.advisor.cards.template;

import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.advice.SuggestionGroup;
import org.jspecify.annotations.Nullable;

/**
 * The head of a card file.
 *
 * @param summary the template of the summary; it begins or ends as words.yaml wants
 * @param indicator how urgent the advice usually is, for whoever reads the file; the
 * rules decide each time
 * @param source where the advice comes from
 * @param links at least one
 * @param suggestions other words than those of orders.yaml; may be absent
 * @param overrideReasons keys of override-reasons.yaml; at least one
 */
record FrontMatter(String summary, Indicator indicator, String source, List<LinkWords> links,
		@Nullable Map<SuggestionGroup, String> suggestions, List<String> overrideReasons) {

	FrontMatter {
		RequiredFields.text("summary", summary);
		RequiredFields.text("source", source);
		RequiredFields.notEmpty("links", links);
		RequiredFields.notEmpty("overrideReasons", overrideReasons);
		if (indicator == null) {
			throw new IllegalArgumentException("indicator is missing");
		}
	}

	/** The groups that this card words itself. */
	Map<SuggestionGroup, String> ownWords() {
		return (this.suggestions != null) ? this.suggestions : Map.of();
	}

	/**
	 * @param label what a link is called
	 * @param url a template of an absolute URL
	 */
	record LinkWords(String label, String url) {

		LinkWords {
			RequiredFields.text("links.label", label);
			RequiredFields.text("links.url", url);
		}

	}

}
