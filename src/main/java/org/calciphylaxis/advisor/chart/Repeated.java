package org.calciphylaxis.advisor.chart;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What parts of a chart say, such as the code of a laboratory result. The tree holds what
 * is alike in many resources once, so it is read once.
 *
 * @param <T> what they say
 */
final class Repeated<T> {

	private final Map<JsonNode, T> read = new IdentityHashMap<>();

	T of(JsonNode part, Supplier<T> reader) {
		T known = this.read.get(part);
		if (known == null) {
			known = reader.get();
			this.read.put(part, known);
		}
		return known;
	}

}
