package org.calciphylaxis.advisor.cards;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.view.Evidence;

/**
 * Names cards by a keyed hash of what they say: the same advice to the same user on the
 * same evidence has the same uuid, and new evidence brings a new one.
 */
final class CardUuid {

	private static final String HASH = "HmacSHA256";

	private final SecretKeySpec key;

	CardUuid(String key) {
		this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HASH);
	}

	/** Of a card. The order of the evidence and how urgent it is do not matter. */
	String compute(CardContext request, Advice advice) {
		List<String> parts = new ArrayList<>(
				List.of(request.serviceId(), request.patientId(), request.userId(), advice.code().code()));
		advice.evidence().stream().map(CardUuid::fact).sorted().distinct().forEach(parts::add);
		return hashed(parts);
	}

	/** Of one suggestion on a card. */
	String compute(String cardUuid, String suggestion) {
		return hashed(List.of(cardUuid, suggestion));
	}

	private static String fact(Evidence fact) {
		String date = (fact.date() != null) ? fact.date().instant().toString() : "";
		return framed(fact.concept()) + framed(fact.reference()) + framed(date) + framed(fact.value());
	}

	/** The length keeps "a" + "bc" and "ab" + "c" apart. */
	private static String framed(String part) {
		return part.length() + ":" + part;
	}

	private String hashed(List<String> parts) {
		ByteBuffer hash = ByteBuffer.wrap(mac(String.join("", parts.stream().map(CardUuid::framed).toList())));
		long high = (hash.getLong() & ~0xF000L) | 0x4000L;
		long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
		return new UUID(high, low).toString();
	}

	private byte[] mac(String text) {
		try {
			Mac mac = Mac.getInstance(HASH);
			mac.init(this.key);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has " + HASH, ex);
		}
	}

}
