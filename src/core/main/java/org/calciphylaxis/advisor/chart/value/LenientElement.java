package org.calciphylaxis.advisor.chart.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import org.jspecify.annotations.Nullable;

/**
 * A FHIR resource or element as it lies in the JSON tree. Nothing it is asked throws: a
 * member of the wrong shape is read as if it were absent, one object where a list belongs
 * is a list of one, and a list where one object belongs is its first.
 *
 * @param node the JSON object
 */
public record LenientElement(JsonNode node) {

	/** A member that is an object; null when there is none. */
	@Nullable public LenientElement get(String member) {
		JsonNode value = this.node.get(member);
		if (value == null || value.isObject()) {
			return (value != null) ? new LenientElement(value) : null;
		}
		List<LenientElement> all = all(member);
		return all.isEmpty() ? null : all.get(0);
	}

	/** Every object of a member. */
	public List<LenientElement> all(String member) {
		JsonNode value = this.node.get(member);
		if (value == null) {
			return List.of();
		}
		if (value.isObject()) {
			return List.of(new LenientElement(value));
		}
		if (value.size() == 1) {
			JsonNode only = value.get(0);
			return (only != null && only.isObject()) ? List.of(new LenientElement(only)) : List.of();
		}
		List<LenientElement> elements = new ArrayList<>(value.size());
		for (JsonNode item : value) {
			if (item.isObject()) {
				elements.add(new LenientElement(item));
			}
		}
		return elements;
	}

	/** A primitive member as text, without blanks around it; null when it has none. */
	@Nullable public String text(String member) {
		JsonNode value = this.node.get(member);
		if (!(value instanceof ValueNode) || value.isNull()) {
			return null;
		}
		String text = value.asText().strip();
		return text.isEmpty() ? null : text;
	}

	/** Whether a boolean member is true. */
	public boolean isTrue(String member) {
		return "true".equals(text(member));
	}

	/** Whether a member is there and not null. */
	public boolean has(String member) {
		return this.node.hasNonNull(member);
	}

	/**
	 * The codes of a member that is one or several CodeableConcepts, in lower case; of a
	 * concept without codes its text, of a bare string that string.
	 */
	public List<String> codes(String member) {
		String bare = text(member);
		if (bare != null) {
			return List.of(bare.toLowerCase(Locale.ROOT));
		}
		List<String> codes = new ArrayList<>(2);
		for (LenientElement concept : all(member)) {
			int before = codes.size();
			for (LenientElement coding : concept.all("coding")) {
				add(codes, coding.text("code"));
			}
			if (codes.size() == before) {
				add(codes, concept.text("text"));
			}
		}
		return codes;
	}

	/** The resource's type; an empty string when it has none. */
	public String resourceType() {
		String type = text("resourceType");
		return (type != null) ? type : "";
	}

	/**
	 * {@code Type/id} of a resource, whatever the length of the id; the type alone
	 * without one.
	 */
	public String reference() {
		String id = text("id");
		return (id != null) ? resourceType() + "/" + id : resourceType();
	}

	private static void add(List<String> codes, @Nullable String code) {
		if (code != null) {
			codes.add(code.toLowerCase(Locale.ROOT));
		}
	}

}
