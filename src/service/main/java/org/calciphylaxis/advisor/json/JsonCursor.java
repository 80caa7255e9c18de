package org.calciphylaxis.advisor.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The bytes of a JSON document in UTF-8 and the place up to which they were read: moves
 * on over its smallest parts, and only over those that RFC 8259 allows.
 */
final class JsonCursor {

	private static final int END = -1;

	private static final int HEX_DIGITS = 4;

	private static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class,
			ByteOrder.LITTLE_ENDIAN);

	private static final long EACH_BYTE = 0x0101010101010101L;

	/** Spreads, as Knuth shows for multiplicative hashing. */
	private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

	private static final long HIGH_BITS = 0x8080808080808080L;

	private final byte[] json;

	private int at;

	JsonCursor(byte[] json) {
		this.json = json;
	}

	byte[] array() {
		return this.json;
	}

	int at() {
		return this.at;
	}

	/** The byte that is next, negative at the end. */
	int peek() {
		return (this.at < this.json.length) ? this.json[this.at] : END;
	}

	/** Tells most of the texts that may be next apart. */
	int hint() {
		int third = this.at + 3;
		return (third < this.json.length) ? this.json[third - 2] * 5 + this.json[third] : END;
	}

	/** The byte that is next after blanks, negative at the end. */
	int peekAfterBlanks() {
		int next = peek();
		while (next <= ' ' && isBlank(next)) {
			this.at++;
			next = peek();
		}
		return next;
	}

	private static boolean isBlank(int character) {
		return character == ' ' || character == '\n' || character == '\r' || character == '\t';
	}

	void skip() {
		this.at++;
	}

	void skip(int wanted) throws NeedsJackson {
		if (peekAfterBlanks() != wanted) {
			throw new NeedsJackson();
		}
		this.at++;
	}

	/** A hash of the bytes from there to here. */
	int hash(int from) {
		int length = this.at - from;
		long last = (this.at >= Long.BYTES) ? (long) EIGHT_BYTES.get(this.json, this.at - Long.BYTES) : 0;
		if (length < Long.BYTES) {
			return mixed(last >>> (Long.BYTES - length) * Byte.SIZE, length);
		}
		long first = (long) EIGHT_BYTES.get(this.json, from);
		long middle = (long) EIGHT_BYTES.get(this.json, from + (length - Long.BYTES) / 2);
		return mixed((first * 31 + middle) * 31 + last, length);
	}

	private static int mixed(long bytes, int length) {
		return (int) ((bytes + length) * GOLDEN_RATIO >>> Integer.SIZE);
	}

	/** Moves over these bytes if they are next. */
	boolean skipIfNext(byte[] wanted) {
		int end = this.at + wanted.length;
		if (end > this.json.length || !Arrays.equals(this.json, this.at, end, wanted, 0, wanted.length)) {
			return false;
		}
		this.at = end;
		return true;
	}

	/** Moves over the same bytes as there, two or more, if they are next. */
	boolean skipIfSame(int from, int to) {
		int end = this.at + to - from;
		if (end > this.json.length || this.json[end - 1] != this.json[to - 1] || this.json[end - 2] != this.json[to - 2]
				|| !Arrays.equals(this.json, this.at, end, this.json, from, to)) {
			return false;
		}
		this.at = end;
		return true;
	}

	/**
	 * Moves from behind the first quote of a text to behind its last.
	 * @return whether there are escapes in it
	 */
	boolean skipText() throws NeedsJackson {
		boolean isEscaped = false;
		while (true) {
			this.at = endOfPlain(this.at);
			switch (peek()) {
				case '"' -> {
					this.at++;
					return isEscaped;
				}
				case '\\' -> {
					isEscaped = true;
					skipEscape();
				}
				default -> throw new NeedsJackson();
			}
		}
	}

	/** Where the next quote, backslash or control character is. */
	private int endOfPlain(int from) {
		int place = from;
		for (; place + Long.BYTES <= this.json.length; place += Long.BYTES) {
			long eight = (long) EIGHT_BYTES.get(this.json, place);
			long quote = eight ^ (EACH_BYTE * '"');
			long backslash = eight ^ (EACH_BYTE * '\\');
			long found = (((quote - EACH_BYTE) & ~quote) | ((backslash - EACH_BYTE) & ~backslash)
					| ((eight - EACH_BYTE * ' ') & ~eight)) & HIGH_BITS;
			if (found != 0) {
				return place + (Long.numberOfTrailingZeros(found) >>> 3);
			}
		}
		while (place < this.json.length && !isSpecial(this.json[place])) {
			place++;
		}
		return place;
	}

	private static boolean isSpecial(byte character) {
		return character == '"' || character == '\\' || (character >= 0 && character < ' ');
	}

	private void skipEscape() throws NeedsJackson {
		this.at++;
		int escaped = peek();
		this.at++;
		if (escaped == 'u') {
			for (int digit = 0; digit < HEX_DIGITS; digit++) {
				if (Character.digit(peek(), 16) < 0) {
					throw new NeedsJackson();
				}
				this.at++;
			}
		}
		else if (escaped < 0 || "\"\\/bfnrt".indexOf(escaped) < 0) {
			throw new NeedsJackson();
		}
	}

	/**
	 * Moves over a number.
	 * @return whether it has a fraction or an exponent
	 */
	boolean skipNumber() throws NeedsJackson {
		if (peek() == '-') {
			this.at++;
		}
		if (peek() == '0') {
			this.at++;
		}
		else {
			skipDigits();
		}
		boolean isDecimal = false;
		if (peek() == '.') {
			isDecimal = true;
			this.at++;
			skipDigits();
		}
		if (peek() == 'e' || peek() == 'E') {
			isDecimal = true;
			this.at++;
			if (peek() == '+' || peek() == '-') {
				this.at++;
			}
			skipDigits();
		}
		return isDecimal;
	}

	private void skipDigits() throws NeedsJackson {
		int from = this.at;
		while (isDigit(peek())) {
			this.at++;
		}
		if (this.at == from) {
			throw new NeedsJackson();
		}
	}

	private static boolean isDigit(int character) {
		return character >= '0' && character <= '9';
	}

}
