package org.calciphylaxis.advisor.screening.bulk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** How far an export is, in files beside what it has fetched. */
final class ExportState {

	private final Path folder;

	ExportState(Path folder) {
		this.folder = folder;
	}

	/** Where the export that is under way is asked for; empty when none is. */
	Optional<URI> status() throws IOException {
		return read("status").map(URI::create);
	}

	/** Up to when the last export went; empty before the first. */
	Optional<String> since() throws IOException {
		return read("since");
	}

	void begin(URI status) throws IOException {
		write("status", status.toString());
	}

	void finish(String transactionTime) throws IOException {
		if (!transactionTime.isEmpty()) {
			write("since", transactionTime);
		}
		forget();
	}

	void forget() throws IOException {
		Files.deleteIfExists(this.folder.resolve("status"));
	}

	private Optional<String> read(String name) throws IOException {
		Path file = this.folder.resolve(name);
		return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
	}

	private void write(String name, String text) throws IOException {
		Files.createDirectories(this.folder);
		Path part = Files.writeString(this.folder.resolve("." + name + ".part"), text);
		Files.move(part, this.folder.resolve(name), StandardCopyOption.REPLACE_EXISTING,
				StandardCopyOption.ATOMIC_MOVE);
	}

}
