package org.calciphylaxis.advisor.cards.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.cards.template.CardTemplateSource;
import org.calciphylaxis.advisor.cards.template.MessageFormatter;

/** Reads and renders every page; one that is missing or broken stops the start. */
final class AdvicePagesLoader {

	/** The page that lists the others. */
	static final String OVERVIEW = "index";

	private final PageTemplates templates;

	private final PageLayout layout;

	private final Map<String, Object> variables;

	/**
	 * @param files the built-in pages or those of a site
	 * @param messages in the language of the files
	 * @param thresholds the numbers of this installation
	 * @param rulesVersion the version of the rules that every page names
	 */
	AdvicePagesLoader(CardTemplateSource files, MessageFormatter messages, Thresholds thresholds, String rulesVersion) {
		this.templates = new PageTemplates(files, messages);
		this.layout = PageLayout.builtIn(rulesVersion, files.language(), messages);
		this.variables = PageVariables.of(thresholds, messages);
	}

	/**
	 * @throws IllegalStateException naming the file that is missing or broken
	 */
	AdvicePages load() {
		Map<String, AdvicePage> pages = new HashMap<>();
		List<Entry> entries = new ArrayList<>();
		for (AdviceCode code : AdviceCode.values()) {
			MarkdownPage page = this.templates.fill(code.code(), this.variables);
			pages.put(code.code(), this.layout.render(page, ""));
			entries.add(new Entry(code.code(), page.title(), page.summary()));
		}
		Map<String, Object> listed = new HashMap<>(this.variables);
		listed.put("pages", entries);
		MarkdownPage overview = this.templates.fill(OVERVIEW, listed);
		return new AdvicePages(pages, this.layout.render(overview, "advice/"), this.layout.styleSource());
	}

	/** An advice in the list of all. */
	record Entry(String code, String title, String summary) {

	}

}
