package org.calciphylaxis.advisor.assessment.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What clinicians write short or in several ways, in one way.
 *
 * @param sign what stands in every text that has it, so that the others are not searched
 * @param written as it is written
 * @param meant what it stands for
 */
record Abbreviations(String sign, Pattern written, String meant) {

	private static final List<Abbreviations> ALL = List.of(of("h/o", "h/o", "history of"),
			of("hx of", "hx of", "history of"), of("s/p", "s/p", "status post"),
			of("not", "\\bnot\\s+(?=improv|respond|resolv|better|clos)", "un"), of("r/o", "\\br/o\\b", "rule out"),
			of("?", "(?<=^|\\s)\\?(?=\\s?\\p{L})", " query "),
			of("heal", "\\b(?:non|not)[\\s-]?(?:healing|healed)", "nonhealing"));

	private static Abbreviations of(String sign, String written, String meant) {
		return new Abbreviations(sign, Pattern.compile(written), meant);
	}

	/** The text, in lower case, with every shorthand written out. */
	static String writtenOut(String text) {
		String plain = text;
		for (Abbreviations shorthand : ALL) {
			if (plain.contains(shorthand.sign)) {
				plain = shorthand.written.matcher(plain).replaceAll(shorthand.meant);
			}
		}
		return plain;
	}

}
