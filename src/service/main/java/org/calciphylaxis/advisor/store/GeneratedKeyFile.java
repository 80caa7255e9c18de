package org.calciphylaxis.advisor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The random key of an installation that has set none: a file beside the database, made
 * at the first start and readable by its owner only.
 */
final class GeneratedKeyFile {

	private static final Logger log = LoggerFactory.getLogger(GeneratedKeyFile.class);

	private static final Path DEFAULT_KEY_FILE = Path.of("data", "advisor.key");

	/** Bytes. */
	private static final int LENGTH = 32;

	private final String url;

	GeneratedKeyFile(String url) {
		this.url = url;
	}

	/** Reads the key, or makes one; for a database in memory, one that goes with it. */
	KeyedHash get() {
		if (this.url.startsWith("jdbc:h2:mem:")) {
			log.info("advisor.card-history.key is not set: a random key is kept in memory, like the database");
			return new KeyedHash(random());
		}
		Path file = file();
		KeyedHash key = new KeyedHash(readOrMake(file));
		if (!this.url.startsWith("jdbc:h2:")) {
			log.warn("advisor.card-history.key is not set: replicas do not recognize each other's patients, "
					+ "and quiet periods end with the file {}", file);
		}
		return key;
	}

	/** Beside an H2 file; for a database on another machine, where H2's file would be. */
	Path file() {
		if (!this.url.startsWith("jdbc:h2:")) {
			return DEFAULT_KEY_FILE;
		}
		String path = this.url.substring("jdbc:h2:".length()).split(";", 2)[0];
		path = path.startsWith("file:") ? path.substring("file:".length()) : path;
		path = path.startsWith("~") ? System.getProperty("user.home") + path.substring(1) : path;
		return Path.of(path + ".key");
	}

	private static byte[] readOrMake(Path file) {
		try {
			if (!Files.exists(file)) {
				make(file);
			}
			byte[] secret = HexFormat.of().parseHex(Files.readString(file).strip());
			if (secret.length == LENGTH) {
				return secret;
			}
			throw new IllegalArgumentException(file + " holds " + secret.length + " bytes");
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new IllegalStateException("advisor.card-history.key is not set, and " + file + " cannot keep one",
					ex);
		}
	}

	private static void make(Path file) throws IOException {
		Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
		if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		Files.writeString(file, HexFormat.of().formatHex(random()), StandardOpenOption.CREATE, StandardOpenOption.SYNC);
		log.warn("advisor.card-history.key is not set: a random key was made and is kept in {}", file);
	}

	private static byte[] random() {
		byte[] secret = new byte[LENGTH];
		new SecureRandom().nextBytes(secret);
		return secret;
	}

}
