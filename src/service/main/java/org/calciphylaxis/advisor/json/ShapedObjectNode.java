package org.calciphylaxis.advisor.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A JSON object for reading, which finds its members by its shape. */
final class ShapedObjectNode extends ObjectNode {

	private static final long serialVersionUID = 1L;

	private final transient ShapedMembers members;

	ShapedObjectNode(JsonNodeFactory nodes, ShapedMembers members) {
		super(nodes, members);
		this.members = members;
	}

	@Override
	public @Nullable JsonNode get(String name) {
		return this.members.get(name);
	}

	@Override
	public JsonNode path(String name) {
		JsonNode member = this.members.get(name);
		return (member != null) ? member : MissingNode.getInstance();
	}

}
