package org.calciphylaxis.advisor.screening.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.screening.files.ScreeningFailure;
import org.jspecify.annotations.Nullable;

/** A site's ValueSets and lexicons, so that they can go to every executor. */
final class TerminologyFiles {

	private TerminologyFiles() {
	}

	/** The files directly in the folder, by name; none without a folder. */
	static Map<String, byte[]> read(@Nullable Path folder) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		if (folder == null) {
			return files;
		}
		try (Stream<Path> entries = Files.list(folder)) {
			List<Path> ours = entries.filter(Files::isRegularFile)
				.filter((file) -> file.toString().endsWith(".json") || file.toString().endsWith(".yaml"))
				.sorted()
				.toList();
			for (Path file : ours) {
				files.put(file.getFileName().toString(), Files.readAllBytes(file));
			}
			return files;
		}
		catch (IOException | UncheckedIOException ex) {
			throw new ScreeningFailure("Cannot read --terminology " + folder + ": " + ex.getClass().getSimpleName(),
					ex);
		}
	}

}
