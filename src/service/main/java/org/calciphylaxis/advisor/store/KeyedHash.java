package org.calciphylaxis.advisor.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that turns patients and clinicians into hashes which nobody without it can
 * compute or compare.
 */
public final class KeyedHash {

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec secret;

	public KeyedHash(byte[] secret) {
		this.secret = new SecretKeySpec(secret, ALGORITHM);
	}

	/**
	 * The keyed hash of some words.
	 * @param purpose what the hash is for, so that equal words of two purposes differ
	 * @param words any number; their borders count ("a", "bc" is not "ab", "c")
	 * @return HMAC-SHA-256 as 64 hexadecimal digits
	 */
	public String hash(String purpose, String... words) {
		Mac mac = mac();
		add(mac, purpose);
		for (String word : words) {
			add(mac, word);
		}
		return HexFormat.of().formatHex(mac.doFinal());
	}

	private static void add(Mac mac, String word) {
		byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
		mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
		mac.update(bytes);
	}

	private Mac mac() {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.secret);
			return mac;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has " + ALGORITHM, ex);
		}
	}

}
