package org.calciphylaxis.advisor.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes a tree of the JSON of a chart. A chart repeats itself: its codes, units and
 * references are the same in every resource; they are read and held once. Members that
 * nobody asks for are checked as strictly as the others, and are null in the tree.
 */
final class FastTreeReader {

	/** In so many bytes there are fewer levels than what is left above this depth. */
	private static final int MAX_REPEAT_LENGTH = 1024;

	private static final int DEPTH_OF_REPEATS = StrictJsonReader.MAX_DEPTH - MAX_REPEAT_LENGTH / 2;

	private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

	private final JsonCursor json;

	private final SafeJsonNodeFactory nodes = new SafeJsonNodeFactory();

	private final ScalarCache scalars;

	private final ValueStack open = new ValueStack();

	private final ObjectShape empty = ObjectShape.empty();

	private int depth;

	private FastTreeReader(JsonCursor json, Charset charset) {
		this.json = json;
		this.scalars = new ScalarCache(json, charset, this.nodes);
	}

	/**
	 * The tree of a JSON document in well-formed UTF-8.
	 * @throws NeedsJackson when it is none, or when it is a rare one
	 */
	static JsonNode read(byte[] json, Charset charset) throws NeedsJackson {
		FastTreeReader reader = new FastTreeReader(new JsonCursor(json), charset);
		JsonNode root = reader.value();
		if (reader.json.peekAfterBlanks() >= 0 || reader.json.at() < json.length) {
			throw new NeedsJackson();
		}
		return root;
	}

	private JsonNode value() throws NeedsJackson {
		return switch (this.json.peekAfterBlanks()) {
			case '{' -> object();
			case '[' -> array();
			case '"' -> this.scalars.text();
			case 't' -> literal(TRUE, this.nodes.booleanNode(true));
			case 'f' -> literal(FALSE, this.nodes.booleanNode(false));
			case 'n' -> literal(NULL, this.nodes.nullNode());
			default -> this.scalars.number();
		};
	}

	private JsonNode literal(byte[] written, JsonNode only) throws NeedsJackson {
		if (!this.json.skipIfNext(written)) {
			throw new NeedsJackson();
		}
		return only;
	}

	private JsonNode object() throws NeedsJackson {
		int from = this.open.size();
		ObjectShape shape = this.empty;
		for (boolean more = opens('}'); more; more = goesOn('}')) {
			if (shape.isFull()) {
				return largeObject(shape, from);
			}
			shape = grown(shape);
			this.open.add(member(shape));
		}
		return new ShapedObjectNode(this.nodes, new ShapedMembers(shape, this.open.take(from)));
	}

	private JsonNode member(ObjectShape shape) throws NeedsJackson {
		int first = this.json.peekAfterBlanks();
		boolean isContainer = first == '{' || first == '[';
		RecentValueCache recent = shape.recentValues();
		if (recent == null || this.depth > DEPTH_OF_REPEATS || !(isContainer || first == '"')) {
			return memberValue(shape);
		}
		JsonNode again = recent.again(this.json);
		if (again != null) {
			return again;
		}
		int from = this.json.at();
		JsonNode value = memberValue(shape);
		if (this.json.at() - from <= MAX_REPEAT_LENGTH) {
			recent.add(value, from, this.json.at(), isContainer);
		}
		return value;
	}

	private JsonNode memberValue(ObjectShape shape) throws NeedsJackson {
		return shape.isUnread() ? passed() : value();
	}

	private JsonNode largeObject(ObjectShape shape, int from) throws NeedsJackson {
		Map<String, JsonNode> members = new LinkedHashMap<>();
		new ShapedMembers(shape, this.open.take(from)).forEach(members::put);
		do {
			ObjectShape single = grown(this.empty);
			if (members.put(single.name(0), member(single)) != null) {
				throw new NeedsJackson();
			}
		}
		while (goesOn('}'));
		return new ObjectNode(this.nodes, members);
	}

	private JsonNode array() throws NeedsJackson {
		int from = this.open.size();
		for (boolean more = opens(']'); more; more = goesOn(']')) {
			this.open.add(value());
		}
		return new ArrayNode(this.nodes, Arrays.asList(this.open.take(from)));
	}

	/** Reads over a value, as strictly as over any other. */
	private JsonNode passed() throws NeedsJackson {
		switch (this.json.peekAfterBlanks()) {
			case '{' -> passMembers();
			case '[' -> {
				for (boolean more = opens(']'); more; more = goesOn(']')) {
					passed();
				}
			}
			case '"' -> {
				this.json.skip();
				this.json.skipText();
			}
			default -> value();
		}
		return this.nodes.nullNode();
	}

	private void passMembers() throws NeedsJackson {
		ObjectShape shape = this.empty;
		Set<String> names = null;
		for (boolean more = opens('}'); more; more = goesOn('}')) {
			if (names == null && shape.isFull()) {
				names = new HashSet<>(shape.names());
			}
			shape = grown((names != null) ? this.empty : shape);
			if (names != null && !names.add(shape.name(0))) {
				throw new NeedsJackson();
			}
			passed();
		}
	}

	/** Reads the name of the next member, and the colon. */
	private ObjectShape grown(ObjectShape shape) throws NeedsJackson {
		this.json.peekAfterBlanks();
		ObjectShape grown = shape.with(this.json);
		if (grown == null) {
			throw new NeedsJackson();
		}
		this.json.skip(':');
		return grown;
	}

	/** Enters an object or a list; whether anything is in it. */
	private boolean opens(int end) throws NeedsJackson {
		this.json.skip();
		if (++this.depth > StrictJsonReader.MAX_DEPTH) {
			throw new NeedsJackson();
		}
		return !closes(end);
	}

	/** Whether the object or the list goes on with one more, else leaves it. */
	private boolean goesOn(int end) throws NeedsJackson {
		if (closes(end)) {
			return false;
		}
		this.json.skip(',');
		return true;
	}

	private boolean closes(int end) {
		if (this.json.peekAfterBlanks() != end) {
			return false;
		}
		this.json.skip();
		this.depth--;
		return true;
	}

}
