package org.calciphylaxis.advisor.assessment.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of the phrase files, as material for properties. */
final class PhraseFiles {

	private static final Pattern FIRST_FIELD = Pattern.compile("(?m)^(?:\"((?:[^\"]|\"\")*)\"|([^\",\n]*)),[A-Za-z_]+");

	private PhraseFiles() {
	}

	static List<String> texts() {
		List<String> texts = new ArrayList<>();
		for (String file : List.of("given_en", "given_de", "own_en", "own_diagnosis_en", "own_more", "own_de",
				"charts_en", "charts_de")) {
			Matcher matcher = FIRST_FIELD.matcher(content(file));
			matcher.find();
			while (matcher.find()) {
				texts.add((matcher.group(1) != null) ? matcher.group(1).replace("\"\"", "\"") : matcher.group(2));
			}
		}
		return texts;
	}

	private static String content(String file) {
		try (var stream = PhraseFiles.class.getResourceAsStream("/phrases/" + file + ".csv")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
