package org.calciphylaxis.advisor.screening.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.calciphylaxis.advisor.screening.files.ScreeningFailure;

/**
 * The key that ids are hashed with. It comes from a file, since every user of a machine
 * sees the options of its processes.
 */
final class PseudonymKey {

	/**
	 * As many as the hash has (NIST SP 800-107, section 5.3.4: no less than half of
	 * that).
	 */
	private static final int MIN_BYTES = 16;

	private PseudonymKey() {
	}

	/**
	 * @throws ScreeningFailure if the file cannot be read or the key is too short
	 */
	static byte[] read(Path file) {
		try {
			byte[] key = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
			if (key.length < MIN_BYTES) {
				throw new ScreeningFailure("The key in " + file + " has less than " + MIN_BYTES + " bytes");
			}
			return key;
		}
		catch (MalformedInputException ex) {
			throw new ScreeningFailure("The key in " + file + " is no text", ex);
		}
		catch (IOException ex) {
			throw new ScreeningFailure("Cannot read the key in " + file, ex);
		}
	}

}
