package org.calciphylaxis.advisor.assessment.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What changes nothing: letter case, typography, accents, and where a line is wrapped.
 */
class TextVariationPropertyTest {

	private static final List<String> BLANKS = List.of(" ", "\u00A0", "\u2009", "\u202F", "\t", "  ");

	private static final List<String> HYPHENS = List.of("-", "\u2010", "\u2011", "\u2013");

	private static final List<String> INVISIBLE = List.of("\u00AD", "\u200B", "\u200D", "\u2060", "\uFEFF", "\u0301");

	@Property(tries = 1000)
	void caseChangesNothing(@ForAll("texts") String text, @ForAll long seed) {
		Random random = new Random(seed);
		StringBuilder varied = new StringBuilder();
		text.codePoints().forEach((c) -> {
			String letter = Character.toString(c);
			varied.append(random.nextBoolean() ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT));
		});
		assertSame(text, varied.toString());
	}

	@Property(tries = 1000)
	void typographyChangesNothing(@ForAll("texts") String text, @ForAll long seed) {
		Random random = new Random(seed);
		StringBuilder varied = new StringBuilder();
		text.codePoints().forEach((c) -> {
			if (c == ' ') {
				varied.append(any(BLANKS, random));
			}
			else if (c == '-' && varied.length() > 0 && varied.charAt(varied.length() - 1) != '\n') {
				varied.append(any(HYPHENS, random));
			}
			else {
				// at the end of a line a soft hyphen parts a word
				if (c == '\n' && varied.length() > 0 && varied.charAt(varied.length() - 1) == '\u00AD') {
					varied.setLength(varied.length() - 1);
				}
				boolean ascii = c > ' ' && c < 0x7F && Character.isLetterOrDigit(c);
				varied.appendCodePoint((ascii && random.nextInt(4) == 0) ? c + 0xFEE0 : c);
				if (Character.isLetter(c) && random.nextInt(6) == 0) {
					varied.append(any(INVISIBLE, random));
				}
			}
		});
		assertSame(text, varied.toString());
	}

	@Property(tries = 300)
	void decompositionChangesNothing(@ForAll("texts") String text) {
		assertSame(text, Normalizer.normalize(text, Normalizer.Form.NFD));
		assertSame(text, Normalizer.normalize(text, Normalizer.Form.NFKC));
	}

	@Property(tries = 1000)
	void wrappingAtAnyBlankChangesNothing(@ForAll("texts") String text, @ForAll long seed) {
		Random random = new Random(seed);
		StringBuilder varied = new StringBuilder(text);
		for (int at = 1; at < text.length() - 1; at++) {
			boolean wraps = text.charAt(at) == ' ' && random.nextInt(3) == 0 && !beginsItemOrHeading(text, at + 1);
			if (wraps) {
				varied.setCharAt(at, '\n');
			}
		}
		assertSame(text, varied.toString());
	}

	/**
	 * What the rules say is no blank: a line break before a list item or a new heading.
	 */
	private static boolean beginsItemOrHeading(String text, int at) {
		if (!Character.isLetter(text.charAt(at)) || (at + 1 < text.length() && text.charAt(at + 1) == ')')) {
			return true;
		}
		int colon = text.indexOf(':', at);
		return colon >= 0 && !text.substring(at, colon).matches(".*[.,;\n].*");
	}

	private static String any(List<String> list, Random random) {
		return list.get(random.nextInt(list.size()));
	}

	private static void assertSame(String text, String varied) {
		assertThat(TextFixture.value(varied)).as(varied).isEqualTo(TextFixture.value(text));
		assertThat(TextFixture.skin(varied).sites()).as(varied).isEqualTo(TextFixture.skin(text).sites());
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.of(PhraseFiles.texts());
	}

}
