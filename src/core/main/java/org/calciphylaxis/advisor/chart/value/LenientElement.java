package org.calciphylaxis.advisor.chart.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.jspecify.annotations.Nullable;

/**
 * A FHIR resource or element as it lies in the JSON tree. A member of the wrong shape is
 * read as if it were absent, one object where a list belongs is a list of one, and a list
 * where one object belongs is its first.
 *
 * @param node the JSON object
 * @param context how the resource is read: with one, long texts and lists are cut, and an
 * element with a modifier extension that is not known throws {@link UnusableResource};
 * without one, nothing is cut and nothing throws
 */
public record LenientElement(JsonNode node, @Nullable ReadContext context) {

	private static final String CODING = "coding";

	private static final String MODIFIERS = "modifierExtension";

	/** An element that is looked at, not read as a part of the chart. */
	public LenientElement(JsonNode node) {
		this(node, null);
	}

	/**
	 * A resource as it is read.
	 * @throws UnusableResource if it has an unknown modifier extension
	 */
	public static LenientElement read(JsonNode node, ReadContext context) {
		return child(node, context);
	}

	/**
	 * Another resource, read as a part of this one: a Medication of its order.
	 * @throws UnusableResource if it has an unknown modifier extension
	 */
	public LenientElement including(JsonNode other) {
		return child(other, this.context);
	}

	private static LenientElement child(JsonNode node, @Nullable ReadContext context) {
		if (context != null && hasUnknownModifier(node)) {
			throw new UnusableResource(DropReason.MODIFIER);
		}
		return new LenientElement(node, context);
	}

	/** A member that is an object; null when there is none. */
	@Nullable public LenientElement get(String member) {
		JsonNode value = this.node.get(member);
		if (value == null || value.isObject()) {
			return (value != null) ? child(value, this.context) : null;
		}
		for (JsonNode item : value) {
			if (item.isObject()) {
				return child(item, this.context);
			}
		}
		return null;
	}

	/** Every object of a member. */
	public List<LenientElement> all(String member) {
		JsonNode value = this.node.get(member);
		if (value == null) {
			return List.of();
		}
		if (value.isObject()) {
			return List.of(child(value, this.context));
		}
		int count = value.size();
		if (this.context != null && CODING.equals(member)) {
			count = this.context.limited(count, this.context.limits().codings());
		}
		if (count == 0) {
			return List.of();
		}
		List<LenientElement> elements = new ArrayList<>(count);
		for (int at = 0; at < count; at++) {
			JsonNode item = value.get(at);
			if (item != null && item.isObject()) {
				elements.add(child(item, this.context));
			}
		}
		return elements;
	}

	/** A primitive member as text, without blanks around it; null when it has none. */
	@Nullable public String text(String member) {
		JsonNode value = this.node.get(member);
		if (!(value instanceof ValueNode) || value instanceof NullNode) {
			return null;
		}
		String text = value.asText().strip();
		if (text.isEmpty()) {
			return null;
		}
		return (this.context != null) ? this.context.limited(text) : text;
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
			for (LenientElement coding : concept.all(CODING)) {
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

	/**
	 * Whether the object has an extension that may reverse what it says ("the opposite
	 * of", "presence unknown") and that is not read here; marks of diagnostic certainty
	 * are. FHIR forbids to use what has one that is not understood.
	 */
	private static boolean hasUnknownModifier(JsonNode object) {
		JsonNode modifiers = object.get(MODIFIERS);
		if (modifiers == null || modifiers.isNull() || (modifiers.isContainerNode() && modifiers.isEmpty())) {
			return false;
		}
		List<LenientElement> known = new LenientElement(object).all(MODIFIERS)
			.stream()
			.filter(DiagnosisCertainty::isMark)
			.toList();
		return known.size() < (modifiers.isArray() ? modifiers.size() : 1);
	}

	/**
	 * Under which limits one resource is read, and whether one of them has cut it.
	 * Elements with unknown modifier extensions are refused.
	 */
	public static final class ReadContext {

		private final ReadingLimits limits;

		private boolean shortened;

		public ReadContext(ReadingLimits limits) {
			this.limits = limits;
		}

		/** Whether a text or a list was longer than what is read of it. */
		public boolean isShortened() {
			return this.shortened;
		}

		public ReadingLimits limits() {
			return this.limits;
		}

		/** The beginning of a text, which does not end within a character. */
		public String limited(String text) {
			int length = limited(text.length(), this.limits.textLength());
			if (length == text.length()) {
				return text;
			}
			boolean splitsCharacter = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
			return text.substring(0, splitsCharacter ? length - 1 : length);
		}

		/** How many of {@code size} are read. */
		public int limited(int size, int limit) {
			this.shortened |= size > limit;
			return Math.min(size, limit);
		}

	}

}
