package org.calciphylaxis.advisor.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** JSON documents that repeat themselves as charts do, and what is nearly JSON. */
final class RandomJson {

	private static final List<String> SCALARS = List.of("true", "false", "null", "0", "-0", "12", "-7.40", "1e5",
			"-1.5E-3", "9223372036854775807", "123456789012345678901", "0.1000000000000000055511", "\"\"", "\"a\"",
			"\"final\"", "\"http://loinc.org\"", "\"17861-6\"", "\"caf\u00e9 \u4e2d \uD83D\uDE00\"",
			"\"\\\"quoted\\\" \\\\ \\/ \\b\\f\\n\\r\\t\"", "\"\\u00e9\\u003cdiv\\u003E \\uD83D\\uDE00\"",
			'"' + "a long narrative ".repeat(9) + '"');

	private static final List<String> NAMES = List.of("resourceType", "resource", "reference", "id", "meta", "status",
			"code", "coding", "system", "display", "text", "value", "unit", "extension", "a", "caf\u00e9",
			"with\\nescape", "performer", "entry", "item");

	private static final String EDITS = "{}[]\",:\\ \u0001-+.e019tnu/";

	private final Random random;

	private final List<String> earlier = new ArrayList<>();

	RandomJson(long seed) {
		this.random = new Random(seed);
	}

	/** A document in UTF-8. */
	byte[] document() {
		return value(0).getBytes(StandardCharsets.UTF_8);
	}

	/** A document with some bytes taken out, put in or changed. */
	byte[] nearlyDocument() {
		byte[] document = document();
		for (int edits = 1 + this.random.nextInt(3); edits > 0; edits--) {
			document = edited(document);
		}
		return document;
	}

	private byte[] edited(byte[] document) {
		int at = this.random.nextInt(document.length + 1);
		int taken = (at < document.length) ? this.random.nextInt(2) : 0;
		int put = this.random.nextInt(2);
		byte[] edited = new byte[document.length - taken + put];
		System.arraycopy(document, 0, edited, 0, at);
		if (put > 0) {
			edited[at] = (this.random.nextInt(12) == 0) ? (byte) this.random.nextInt(256)
					: (byte) EDITS.charAt(this.random.nextInt(EDITS.length()));
		}
		System.arraycopy(document, at + taken, edited, at + put, document.length - at - taken);
		return edited;
	}

	private String value(int depth) {
		int kind = this.random.nextInt((depth < 6) ? 10 : 5);
		if (!this.earlier.isEmpty() && this.random.nextInt(3) == 0) {
			return this.earlier.get(this.random.nextInt(this.earlier.size()));
		}
		String value = switch (kind) {
			case 5, 6, 7 -> object(depth);
			case 8, 9 -> list(depth);
			default -> SCALARS.get(this.random.nextInt(SCALARS.size()));
		};
		this.earlier.add(value);
		return value;
	}

	private String object(int depth) {
		boolean isLarge = this.random.nextInt(12) == 0;
		List<String> members = new ArrayList<>();
		for (int i = 0; i < (isLarge ? 30 : this.random.nextInt(6)); i++) {
			String name = isLarge ? "m" + i
					: NAMES.get((i * 3 + this.random.nextInt(this.random.nextInt(20) == 0 ? 20 : 3)) % NAMES.size());
			members.add('"' + name + '"' + blank() + ':' + blank() + value(depth + 1));
		}
		return '{' + blank() + String.join(blank() + ',' + blank(), members) + blank() + '}';
	}

	private String list(int depth) {
		List<String> items = new ArrayList<>();
		for (int i = this.random.nextInt(5); i > 0; i--) {
			items.add(value(depth + 1));
		}
		return '[' + blank() + String.join(blank() + ',' + blank(), items) + blank() + ']';
	}

	private String blank() {
		return switch (this.random.nextInt(12)) {
			case 0 -> " ";
			case 1 -> "\r\n\t ";
			default -> "";
		};
	}

}
