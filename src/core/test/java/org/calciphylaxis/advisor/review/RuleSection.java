package org.calciphylaxis.advisor.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;

/**
 * Every advice and every other rule of {@code docs/rules.md}, with its number and tag.
 */
final class RuleSection {

	private static final Pattern NUMBERED = Pattern
		.compile("(?m)^\\* \\*\\*(\\d+\\.\\d+)([^*]*)\\*\\*(.*(?:\n {2}\\* .*)*)");

	private static final Pattern SECTION = Pattern
		.compile("(?s)<a id=\"section-(\\d+)\"></a>(.*?)(?=<a id=\"section-|\\z)");

	private final String rules = RepositoryText.of("docs/rules.md");

	String advice() {
		MarkdownTable table = new MarkdownTable("Advice", "Indicator and condition", "Evidence", "Agreed");
		for (AdviceCode advice : AdviceCode.values()) {
			String code = advice.code();
			String anchor = "<a id=\"advice-" + code + "\"></a>\n#### " + code + "\n";
			int start = this.rules.indexOf(anchor);
			if (start < 0) {
				throw new IllegalStateException("No rule for " + code);
			}
			String text = this.rules.substring(start + anchor.length()).strip().split("\n", 2)[0].replace("](#",
					"](rules.md#");
			table.row("[" + code + "](rules.md#advice-" + code + ")", text,
					"[rationale](clinical-rationale.md#" + code + ")", "");
		}
		return table.text();
	}

	String others() {
		MarkdownTable table = new MarkdownTable("Rule", "What it says", "Agreed");
		Matcher section = SECTION.matcher(this.rules);
		while (section.find()) {
			Matcher rule = NUMBERED.matcher(section.group(2));
			while (rule.find()) {
				table.row("[" + rule.group(1) + "](rules.md#section-" + section.group(1) + ")",
						said(rule.group(2).strip() + rule.group(3)), "");
			}
		}
		return table.text();
	}

	/** In one line, with links that lead out of another page too. */
	private static String said(String rule) {
		return rule.strip().replace("\n  * ", " (*) ").replace("](#", "](rules.md#");
	}

}
