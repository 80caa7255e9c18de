package org.calciphylaxis.advisor.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository, by their path from its root. */
final class RepositoryText {

	private RepositoryText() {
	}

	static String of(String path) {
		try {
			return Files.readString(Path.of(path)).replace("\r\n", "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
