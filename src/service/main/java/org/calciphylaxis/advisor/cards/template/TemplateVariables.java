package org.calciphylaxis.advisor.cards.template;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.advice.SuggestionGroup;

/** The names that a card file may put between double braces. */
public final class TemplateVariables {

	private static final Set<String> KNOWN = known();

	private TemplateVariables() {
	}

	static boolean isKnown(String name) {
		return KNOWN.contains(name);
	}

	/** {@code NEGATIVE_BIOPSY} is written {@code negativeBiopsy}. */
	public static String nameOf(Enum<?> constant) {
		String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
		StringBuilder name = new StringBuilder(words[0]);
		for (int i = 1; i < words.length; i++) {
			name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
		}
		return name.toString();
	}

	private static Set<String> known() {
		Set<String> names = new HashSet<>(Set.of("facts", "rows", "item", "value", "remarks", "date", "gaps", "reason",
				"hasGaps", "drafts", "draft", "items", "cautions", "rulesVersion", "source", "linksBase", "asOf",
				"also", "moreGaps"));
		Stream.of(AdviceNote.values(), SuggestionGroup.values(), Indicator.values())
			.flatMap(Arrays::stream)
			.map(TemplateVariables::nameOf)
			.forEach(names::add);
		return Set.copyOf(names);
	}

}
