package org.calciphylaxis.advisor.terminology.lexicon;

/**
 * A lexicon file cannot be used. The message names the file, the line and the problem.
 */
public final class InvalidLexicon extends RuntimeException {

	private final String file;

	private final int line;

	InvalidLexicon(String file, int line, String problem) {
		super(file + ((line > 0) ? ":" + line : "") + ": " + problem);
		this.file = file;
		this.line = line;
	}

	/** The file as it was named to the loader. */
	public String file() {
		return this.file;
	}

	/** The line, counted from 1; 0 when the file as a whole is meant. */
	public int line() {
		return this.line;
	}

}
