package org.calciphylaxis.advisor.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes with a secret key: nobody without the key can compute or compare them. The only
 * place where this service hashes patients, clinicians, cards and tokens.
 */
public final class KeyedHash {

	private static final String ALGORITHM = "HmacSHA256";

	/** Has the key and nothing else; a copy of it costs less than a new one. */
	private final Mac keyed;

	public KeyedHash(String key) {
		this.keyed = mac(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
	}

	/**
	 * Computes the hash of some parts.
	 * @param purpose what the hash is for, so that equal parts of two purposes differ
	 * @param parts any number; their borders count ("a", "bc" is not "ab", "c")
	 * @return HMAC-SHA-256 as 64 hexadecimal digits
	 */
	public String hash(String purpose, String... parts) {
		return HexFormat.of().formatHex(compute(purpose, parts));
	}

	/**
	 * Computes the hash of some parts as a UUID of version 4: the first 122 bits that its
	 * format leaves free.
	 */
	public UUID uuid(String purpose, String... parts) {
		ByteBuffer hash = ByteBuffer.wrap(compute(purpose, parts));
		long high = (hash.getLong() & ~0xF000L) | 0x4000L;
		long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
		return new UUID(high, low);
	}

	private byte[] compute(String purpose, String... parts) {
		Mac mac = copy();
		add(mac, purpose);
		for (String part : parts) {
			add(mac, part);
		}
		return mac.doFinal();
	}

	/** The length before each part keeps their borders. */
	private static void add(Mac mac, String part) {
		byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
		mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
		mac.update(bytes);
	}

	private static Mac mac(SecretKeySpec key) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			return mac;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has " + ALGORITHM, ex);
		}
	}

	private Mac copy() {
		try {
			return (Mac) this.keyed.clone();
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException("The " + ALGORITHM + " of this Java cannot be copied", ex);
		}
	}

}
