package org.calciphylaxis.advisor.prefetch;

import java.io.IOException;
import java.util.Arrays;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;

/** The texts of one document; a short one that comes again is not made again. */
final class Texts {

	/** A code system's address is as long; narratives are longer. */
	private static final int SHORT = 64;

	private static final int SLOTS = 1024;

	private final JsonNodeFactory nodes;

	private final @Nullable TextNode[] held = new TextNode[SLOTS];

	private final char[][] characters = new char[SLOTS][];

	Texts(JsonNodeFactory nodes) {
		this.nodes = nodes;
	}

	/** The text that the parser stands on. */
	TextNode read(JsonParser parser) throws IOException {
		int length = parser.getTextLength();
		if (length == 0 || length > SHORT) {
			return this.nodes.textNode(parser.getText());
		}
		char[] buffer = parser.getTextCharacters();
		int from = parser.getTextOffset();
		int to = from + length;
		int slot = slot(buffer, from, length);
		TextNode known = this.held[slot];
		if (known != null && Arrays.equals(this.characters[slot], 0, this.characters[slot].length, buffer, from, to)) {
			return known;
		}
		TextNode text = this.nodes.textNode(new String(buffer, from, length));
		this.held[slot] = text;
		this.characters[slot] = Arrays.copyOfRange(buffer, from, to);
		return text;
	}

	/** Texts mostly differ at their end; those that share a slot take turns. */
	private static int slot(char[] buffer, int from, int length) {
		int last = from + length - 1;
		int hash = length * 31 + buffer[from];
		for (int at = Math.max(from, last - 7); at <= last; at++) {
			hash = hash * 31 + buffer[at];
		}
		hash = hash * 31 + buffer[from + length / 2];
		return (hash ^ (hash >>> 15)) & (SLOTS - 1);
	}

}
