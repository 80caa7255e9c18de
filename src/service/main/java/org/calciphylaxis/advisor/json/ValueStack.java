package org.calciphylaxis.advisor.json;

import java.util.Arrays;

import com.fasterxml.jackson.databind.JsonNode;

/** The values of the objects and lists that are not read to their end. */
final class ValueStack {

	private JsonNode[] values = new JsonNode[64];

	private int size;

	int size() {
		return this.size;
	}

	void add(JsonNode value) {
		if (this.size == this.values.length) {
			this.values = Arrays.copyOf(this.values, this.size * 2);
		}
		this.values[this.size++] = value;
	}

	/** Takes those from there on. */
	JsonNode[] take(int from) {
		JsonNode[] taken = Arrays.copyOfRange(this.values, from, this.size);
		this.size = from;
		return taken;
	}

}
