package org.calciphylaxis.advisor.terminology.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite;
import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;

/**
 * Loads the lexicons of the languages that a site reads, and its own additions.
 */
public final class LexiconLoader {

	/** Far above any lexicon, and small enough to read at once. */
	private static final long MAX_BYTES = 4L * YamlFile.MAX_CHARACTERS;

	private final List<Lexicon> lexicons = new ArrayList<>();

	private final Map<String, BodySite> sites = new LinkedHashMap<>();

	/**
	 * Adds a file. Files of languages come first; a site's own file may then add words to
	 * what they define.
	 * @throws InvalidLexicon when the file cannot be used
	 */
	public LexiconLoader add(Path file) {
		try {
			if (Files.size(file) > MAX_BYTES) {
				throw new InvalidLexicon(file.toString(), 0, "has more than " + MAX_BYTES + " bytes");
			}
			return add(file.toString(), Files.readAllBytes(file));
		}
		catch (IOException ex) {
			throw new InvalidLexicon(file.toString(), 0, "cannot be read: " + ex.getClass().getSimpleName());
		}
	}

	/**
	 * Adds the content of a file, in UTF-8.
	 * @param file its name, for messages
	 * @throws InvalidLexicon when the file cannot be used
	 */
	public LexiconLoader add(String file, byte[] content) {
		YamlNode root = YamlFile.parse(file, decode(file, content));
		Lexicon lexicon = new LexiconFile(this.sites).read(root);
		this.sites.putAll(lexicon.sites());
		this.lexicons.add(lexicon);
		return this;
	}

	private static String decode(String file, byte[] content) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new InvalidLexicon(file, 0, "is not UTF-8");
		}
	}

	/** All that was added, as one lexicon. */
	public Lexicon load() {
		return Lexicon.merge(this.lexicons);
	}

}
