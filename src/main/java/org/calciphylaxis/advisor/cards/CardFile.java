package org.calciphylaxis.advisor.cards;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCodingJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseLinkJson;
import com.fasterxml.jackson.core.type.TypeReference;
import org.calciphylaxis.advisor.assessment.AdviceCode;
import org.calciphylaxis.advisor.assessment.OrderGroup;

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
record CardFile(SummarySentence summary, Wording detail, Map<OrderGroup, Wording> labels, String source,
		List<CdsServiceResponseLinkJson> links, List<CdsServiceResponseCodingJson> overrideReasons) {

	private static final Pattern HEAD_AND_BODY = Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);

	/** Reads the file of an advice; a broken one stops the start with its name. */
	static CardFile read(AdviceCode code, CardFiles files, OrderWords orders, OverrideReasons reasons,
			Map<String, String> fixed) {
		String name = code.code() + ".md";
		Matcher parts = HEAD_AND_BODY.matcher(files.read(name));
		if (!parts.matches()) {
			throw files.broken(name, "has no front matter between two lines of ---", null);
		}
		FrontMatter head = new CardYaml(files).read(name, parts.group(1), new TypeReference<>() {
		});
		try {
			return new CardFile(new SummarySentence(Wording.plain(name, head.summary(), files)),
					Wording.markdown(name, parts.group(2), files), labels(name, head, files, orders), head.source(),
					head.links().stream().map((link) -> link(name, link, files, fixed)).toList(),
					reasons.listed(head.overrideReasons()));
		}
		catch (IllegalArgumentException ex) {
			throw files.broken(name, String.valueOf(ex.getMessage()), ex);
		}
	}

	/** How this card names a group of orders. */
	Wording label(OrderGroup group) {
		Wording label = this.labels.get(group);
		if (label == null) {
			throw new IllegalStateException("No label for " + group);
		}
		return label;
	}

	private static Map<OrderGroup, Wording> labels(String name, FrontMatter head, CardFiles files, OrderWords orders) {
		Map<OrderGroup, Wording> labels = new EnumMap<>(OrderGroup.class);
		orders.groups().forEach((group, words) -> labels.put(group, Wording.plain(OrderWords.FILE, words, files)));
		head.ownWords().forEach((group, words) -> labels.put(group, Wording.plain(name, words, files)));
		return labels;
	}

	private static CdsServiceResponseLinkJson link(String name, FrontMatter.LinkWords link, CardFiles files,
			Map<String, String> fixed) {
		String url = Wording.plain(name, link.url(), files).filled(fixed);
		if (!url.matches("https?://[^\\s/]+\\S*")) {
			throw new IllegalArgumentException("link is not an absolute http(s) URL: " + url);
		}
		return new CdsServiceResponseLinkJson().setLabel(link.label()).setUrl(url).setType("absolute");
	}

}
