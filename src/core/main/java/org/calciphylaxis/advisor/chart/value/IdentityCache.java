package org.calciphylaxis.advisor.chart.value;

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
public final class IdentityCache<T> {

	private final Map<JsonNode, T> read = new IdentityHashMap<>();

	public T get(JsonNode part, Supplier<T> reader) {
		T known = this.read.get(part);
		if (known == null) {
			known = reader.get();
			this.read.put(part, known);
		}
		return known;
	}

}
