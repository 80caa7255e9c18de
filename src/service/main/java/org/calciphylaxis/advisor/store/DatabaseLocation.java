package org.calciphylaxis.advisor.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the database is.
 *
 * @param url the JDBC URL, as configured
 */
record DatabaseLocation(String url) {

	private static final Logger log = LoggerFactory.getLogger(DatabaseLocation.class);

	private static final String H2 = "jdbc:h2:";

	private static final Pattern OTHER_SCHEME = Pattern.compile("[A-Za-z]{2,}:.*");

	boolean isH2() {
		return this.url.startsWith(H2);
	}

	/** The file of an H2 database; empty for any other and for one in memory. */
	Optional<Path> file() {
		if (!isH2()) {
			return Optional.empty();
		}
		String path = withoutParameters().substring(H2.length());
		path = path.startsWith("file:") ? path.substring("file:".length()) : path;
		if (OTHER_SCHEME.matcher(path).matches()) {
			return Optional.empty();
		}
		path = path.startsWith("~") ? System.getProperty("user.home") + path.substring(1) : path;
		return Optional.of(Path.of(path + ".mv.db"));
	}

	/**
	 * Lets nobody but the owner read the file, and makes it and its folder if they are
	 * not there: H2 would make them readable for everybody.
	 */
	void restrictFile() {
		file().filter((path) -> FileSystems.getDefault().supportedFileAttributeViews().contains("posix"))
			.ifPresent(DatabaseLocation::restrict);
	}

	private static void restrict(Path file) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent(),
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
			if (Files.exists(file)) {
				Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
			}
			else {
				Files.createFile(file,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			}
		}
		catch (IOException ex) {
			log.warn("{} may be readable by others: {}", file, ex.getClass().getSimpleName());
		}
	}

	/** Without the parameters, which may hold a password. */
	@Override
	public String toString() {
		return file().map(Path::toString).orElseGet(this::withoutParameters);
	}

	private String withoutParameters() {
		return this.url.split("[;?]", 2)[0];
	}

}
