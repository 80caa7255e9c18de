package org.calciphylaxis.advisor.terminology.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.calciphylaxis.advisor.assessment.text.lexicon.ListReach;
import org.calciphylaxis.advisor.assessment.text.lexicon.Modifier;
import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.lexicon.Trigger;

import org.jspecify.annotations.Nullable;

/**
 * Reads the section {@code triggers}.
 */
final class TriggerSection {

	private static final Set<String> KEYS = Set.of("means", "forward", "backward", "lists", "nearest", "passes_comma",
			"heading", "undone_by", "undone", "stopped_by", "words");

	private final LexiconBuilder builder;

	TriggerSection(LexiconBuilder builder) {
		this.builder = builder;
	}

	void read(YamlNode section) {
		section.elements().forEach(this::readGroup);
	}

	private void readGroup(YamlNode node) {
		Map<String, YamlNode> members = node.members(KEYS);
		if (!members.containsKey("means") || !members.containsKey("words")) {
			throw node.invalid("a trigger needs \"means\" and \"words\"");
		}
		this.builder.addAll(members.get("words"), trigger(node, new Members(members)));
	}

	private static Trigger trigger(YamlNode node, Members members) {
		try {
			return new Trigger(members.get("means", (value) -> value.constant(Modifier.class), Modifier.NOTHING),
					members.get("forward", YamlNode::integer, 0), members.get("backward", YamlNode::integer, 0),
					members.get("lists", (value) -> value.constant(ListReach.class), ListReach.NEVER),
					members.get("nearest", YamlNode::flag, false), members.get("passes_comma", YamlNode::flag, false),
					members.get("heading", YamlNode::flag, false), members.role("undone_by"),
					members.get("undone", (value) -> value.constant(Modifier.class), Modifier.NOTHING),
					members.role("stopped_by"));
		}
		catch (IllegalArgumentException ex) {
			throw node.invalid(String.valueOf(ex.getMessage()));
		}
	}

	private record Members(Map<String, YamlNode> members) {

		<T> T get(String key, Function<YamlNode, T> read, T absent) {
			YamlNode value = this.members.get(key);
			return (value != null) ? read.apply(value) : absent;
		}

		@Nullable Role role(String key) {
			YamlNode value = this.members.get(key);
			return (value != null) ? value.constant(Role.class) : null;
		}

	}

}
