package org.calciphylaxis.advisor.cards.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCodingJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseLinkJson;
import com.fasterxml.jackson.core.type.TypeReference;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.SuggestionGroup;

/**
 * The words of one advice, as its file in {@code cards/} has them.
 *
 * @param summary one sentence
 * @param detail the body
 * @param labels a suggestion's label, for every group
 * @param source where the advice comes from
 * @param links what to read
 * @param overrideReasons why one may set it aside
 */
public record CardTemplate(SummaryTemplate summary, TextTemplate detail, Map<SuggestionGroup, TextTemplate> labels,
		String source, List<CdsServiceResponseLinkJson> links, List<CdsServiceResponseCodingJson> overrideReasons) {

	private static final Pattern HEAD_AND_BODY = Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);

	/**
	 * Reads the file of every advice of a language.
	 * @param fixed what every card fills in alike
	 * @throws IllegalStateException naming the file that is missing or broken
	 */
	public static Map<AdviceCode, CardTemplate> readAll(CardTemplateSource files, OrderTexts orders,
			MessageFormatter messages, Map<String, String> fixed) {
		OverrideReasons reasons = new OverrideReasons(files);
		Map<AdviceCode, CardTemplate> cards = new EnumMap<>(AdviceCode.class);
		for (AdviceCode code : AdviceCode.values()) {
			cards.put(code, read(code, files, orders, reasons, messages, fixed));
		}
		return cards;
	}

	private static CardTemplate read(AdviceCode code, CardTemplateSource files, OrderTexts orders,
			OverrideReasons reasons, MessageFormatter messages, Map<String, String> fixed) {
		String name = code.code() + ".md";
		Matcher parts = HEAD_AND_BODY.matcher(files.read(name));
		if (!parts.matches()) {
			throw files.broken(name, "has no front matter between two lines of ---", null);
		}
		FrontMatter head = new CardYamlReader(files).read(name, parts.group(1), new TypeReference<>() {
		});
		if (!messages.isSummary(head.summary())) {
			throw files.broken(name, "summary does not begin as the pattern in words.yaml wants", null);
		}
		try {
			return new CardTemplate(new SummaryTemplate(TextTemplate.plain(name, head.summary(), files), messages),
					TextTemplate.markdown(name, parts.group(2), files), labels(name, head, files, orders),
					head.source(), head.links().stream().map((link) -> link(name, link, files, fixed)).toList(),
					reasons.listed(head.overrideReasons()));
		}
		catch (IllegalArgumentException ex) {
			throw files.broken(name, String.valueOf(ex.getMessage()), ex);
		}
	}

	/** How this card names a group of orders. */
	public TextTemplate label(SuggestionGroup group) {
		TextTemplate label = this.labels.get(group);
		if (label == null) {
			throw new IllegalStateException("No label for " + group);
		}
		return label;
	}

	private static Map<SuggestionGroup, TextTemplate> labels(String name, FrontMatter head, CardTemplateSource files,
			OrderTexts orders) {
		Map<SuggestionGroup, TextTemplate> labels = new EnumMap<>(SuggestionGroup.class);
		orders.groups().forEach((group, words) -> labels.put(group, TextTemplate.plain(OrderTexts.FILE, words, files)));
		head.ownWords().forEach((group, words) -> labels.put(group, TextTemplate.plain(name, words, files)));
		return labels;
	}

	private static CdsServiceResponseLinkJson link(String name, FrontMatter.LinkWords link, CardTemplateSource files,
			Map<String, String> fixed) {
		String url = TextTemplate.plain(name, link.url(), files).filled(fixed);
		if (!url.matches("https?://[^\\s/]+\\S*")) {
			throw new IllegalArgumentException("link is not an absolute http(s) URL: " + url);
		}
		return new CdsServiceResponseLinkJson().setLabel(link.label()).setUrl(url).setType("absolute");
	}

}
