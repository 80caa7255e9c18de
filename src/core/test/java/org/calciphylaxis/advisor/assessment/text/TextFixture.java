package org.calciphylaxis.advisor.assessment.text;

import java.nio.file.Files;
import java.nio.file.Path;

import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;
import org.calciphylaxis.advisor.assessment.text.lexicon.Meaning;
import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;
import org.calciphylaxis.advisor.assessment.text.reading.DiagnosisReading;
import org.calciphylaxis.advisor.assessment.text.skin.SkinText;
import org.calciphylaxis.advisor.assessment.text.skin.SkinTextReader;
import org.calciphylaxis.advisor.assessment.text.token.PhraseIndex;
import org.calciphylaxis.advisor.terminology.lexicon.LexiconLoader;

/** The lexicons of the project, loaded once for all tests. */
public final class TextFixture {

	public static final Path FOLDER = folder();

	public static final Lexicon ENGLISH_AND_GERMAN = new LexiconLoader().add(FOLDER.resolve("en.yaml"))
		.add(FOLDER.resolve("de.yaml"))
		.load();

	public static final ConTextReader READER = new ConTextReader(ENGLISH_AND_GERMAN);

	public static final PhraseIndex<Meaning> INDEX = new PhraseIndex<>(ENGLISH_AND_GERMAN.entries(),
			(meaning) -> meaning == Role.ABBREVIATION);

	public static final SkinTextReader SKIN = new SkinTextReader(ENGLISH_AND_GERMAN);

	private TextFixture() {
	}

	public static ClinicalText read(String text) {
		return READER.read(text);
	}

	public static SkinText skin(String text) {
		return SKIN.read(read(text));
	}

	/** What a text says in all: the diagnosis where it is named, else the skin. */
	public static String value(String text) {
		DiagnosisReading diagnosis = DiagnosisReading.of(read(text), TermGroup.CALCIPHYLAXIS);
		return switch (diagnosis) {
			case ESTABLISHED, PROVISIONAL, RESOLVED -> diagnosis.name();
			case NEGATED, NONE -> {
				Specificity specificity = skin(text).specificity();
				yield (specificity == Specificity.NONE) ? "none" : specificity.name();
			}
		};
	}

	private static Path folder() {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(at.resolve("fhir-resources/lexicon"))) {
			at = at.getParent();
		}
		return at.resolve("fhir-resources/lexicon");
	}

}
