package org.calciphylaxis.advisor.prefetch.json;

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
final class TreeReader {

	/** In so many bytes there are fewer levels than what is left above this depth. */
	private static final int LONGEST_REPEAT = 1024;

	private static final int DEPTH_OF_REPEATS = StrictJson.MAX_DEPTH - LONGEST_REPEAT / 2;

	private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

	private final JsonBytes json;

	private final SoundNodes nodes = new SoundNodes();

	private final Scalars scalars;

	private final OpenValues open = new OpenValues();

	private final Shape empty = Shape.empty();

	private int depth;

	private TreeReader(JsonBytes json, Charset charset) {
		this.json = json;
		this.scalars = new Scalars(json, charset, this.nodes);
	}

	/**
	 * The tree of a JSON document in well-formed UTF-8.
	 * @throws NotPlain when it is none, or when it is a rare one
	 */
	static JsonNode read(byte[] json, Charset charset) throws NotPlain {
		TreeReader reader = new TreeReader(new JsonBytes(json), charset);
		JsonNode root = reader.value();
		if (reader.json.peekAfterBlanks() >= 0 || reader.json.at() < json.length) {
			throw new NotPlain();
		}
		return root;
	}

	private JsonNode value() throws NotPlain {
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

	private JsonNode literal(byte[] written, JsonNode only) throws NotPlain {
		if (!this.json.skipIfNext(written)) {
			throw new NotPlain();
		}
		return only;
	}

	private JsonNode object() throws NotPlain {
		int from = this.open.size();
		Shape shape = this.empty;
		for (boolean more = opens('}'); more; more = goesOn('}')) {
			if (shape.isFull()) {
				return largeObject(shape, from);
			}
			shape = grown(shape);
			this.open.add(member(shape));
		}
		return new ShapedObject(this.nodes, new Members(shape, this.open.take(from)));
	}

	private JsonNode member(Shape shape) throws NotPlain {
		int first = this.json.peekAfterBlanks();
		boolean isContainer = first == '{' || first == '[';
		RecentValues recent = shape.recentValues();
		if (recent == null || this.depth > DEPTH_OF_REPEATS || !(isContainer || first == '"')) {
			return memberValue(shape);
		}
		JsonNode again = recent.again(this.json);
		if (again != null) {
			return again;
		}
		int from = this.json.at();
		JsonNode value = memberValue(shape);
		if (this.json.at() - from <= LONGEST_REPEAT) {
			recent.add(value, from, this.json.at(), isContainer);
		}
		return value;
	}

	private JsonNode memberValue(Shape shape) throws NotPlain {
		return shape.isUnread() ? passed() : value();
	}

	private JsonNode largeObject(Shape shape, int from) throws NotPlain {
		Map<String, JsonNode> members = new LinkedHashMap<>();
		new Members(shape, this.open.take(from)).forEach(members::put);
		do {
			Shape single = grown(this.empty);
			if (members.put(single.name(0), member(single)) != null) {
				throw new NotPlain();
			}
		}
		while (goesOn('}'));
		return new ObjectNode(this.nodes, members);
	}

	private JsonNode array() throws NotPlain {
		int from = this.open.size();
		for (boolean more = opens(']'); more; more = goesOn(']')) {
			this.open.add(value());
		}
		return new ArrayNode(this.nodes, Arrays.asList(this.open.take(from)));
	}

	/** Reads over a value, as strictly as over any other. */
	private JsonNode passed() throws NotPlain {
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

	private void passMembers() throws NotPlain {
		Shape shape = this.empty;
		Set<String> names = null;
		for (boolean more = opens('}'); more; more = goesOn('}')) {
			if (names == null && shape.isFull()) {
				names = new HashSet<>(shape.names());
			}
			shape = grown((names != null) ? this.empty : shape);
			if (names != null && !names.add(shape.name(0))) {
				throw new NotPlain();
			}
			passed();
		}
	}

	/** Reads the name of the next member, and the colon. */
	private Shape grown(Shape shape) throws NotPlain {
		this.json.peekAfterBlanks();
		Shape grown = shape.with(this.json);
		if (grown == null) {
			throw new NotPlain();
		}
		this.json.skip(':');
		return grown;
	}

	/** Enters an object or a list; whether anything is in it. */
	private boolean opens(int end) throws NotPlain {
		this.json.skip();
		if (++this.depth > StrictJson.MAX_DEPTH) {
			throw new NotPlain();
		}
		return !closes(end);
	}

	/** Whether the object or the list goes on with one more, else leaves it. */
	private boolean goesOn(int end) throws NotPlain {
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
