package org.calciphylaxis.advisor.screening.patient;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * Ids as rows show them: as they are, or as keyed hashes (HMAC-SHA-256, the first 128
 * bits). The same id under the same key has the same hash, so that two screenings can be
 * compared; without the key nobody can try ids out.
 */
final class Pseudonyms {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int BYTES = 16;

	private final @Nullable SecretKeySpec key;

	Pseudonyms(byte @Nullable [] key) {
		this.key = (key != null) ? new SecretKeySpec(key, ALGORITHM) : null;
	}

	String id(String id) {
		if (this.key == null || id.isEmpty()) {
			return id;
		}
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return HexFormat.of().formatHex(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("HMAC-SHA-256 is not there", ex);
		}
	}

	/** Of {@code Observation/123} the id alone. */
	String reference(String reference) {
		int slash = reference.lastIndexOf('/');
		return (slash < 0) ? reference : reference.substring(0, slash + 1) + id(reference.substring(slash + 1));
	}

}
