package org.calciphylaxis.advisor.terminology.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in a lexicon file. What is not as expected is an {@link InvalidLexicon}.
 *
 * @param file the file that it stands in
 * @param node the value
 */
record YamlNode(String file, Node node) {

	/**
	 * The members of a mapping; its keys are among those allowed and none is there twice.
	 */
	Map<String, YamlNode> members(Set<String> allowed) {
		return members((key) -> {
			if (!allowed.contains(key.text())) {
				throw key.invalid("unknown key \"" + key.text() + "\", known are " + new TreeSet<>(allowed));
			}
			return key.text();
		});
	}

	/** The members of a mapping whose keys are constants, written in lower case. */
	<E extends Enum<E>> Map<E, YamlNode> members(Class<E> type) {
		return members((key) -> key.constant(type));
	}

	/** The members of a mapping; none of its keys is there twice. */
	<K> Map<K, YamlNode> members(Function<YamlNode, K> readKey) {
		if (!(this.node instanceof MappingNode mapping)) {
			throw invalid("a mapping is expected here");
		}
		Map<K, YamlNode> members = new LinkedHashMap<>();
		for (NodeTuple tuple : mapping.getValue()) {
			YamlNode key = new YamlNode(this.file, tuple.getKeyNode());
			if (members.put(readKey.apply(key), new YamlNode(this.file, tuple.getValueNode())) != null) {
				throw key.invalid("the key \"" + key.text() + "\" is there twice");
			}
		}
		return members;
	}

	/** The elements of a list. */
	List<YamlNode> elements() {
		if (!(this.node instanceof SequenceNode sequence)) {
			throw invalid("a list is expected here");
		}
		List<YamlNode> elements = new ArrayList<>();
		sequence.getValue().forEach((element) -> elements.add(new YamlNode(this.file, element)));
		return elements;
	}

	/** The elements of a list, or the one value that stands for a list of one. */
	List<YamlNode> oneOrMore() {
		return (this.node instanceof ScalarNode) ? List.of(this) : elements();
	}

	/** A text; numbers and words such as "no" are texts as they are written. */
	String text() {
		if (!(this.node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
			throw invalid("a text is expected here");
		}
		return scalar.getValue().strip();
	}

	int integer() {
		try {
			return Integer.parseInt(text());
		}
		catch (NumberFormatException ex) {
			throw invalid("a whole number is expected here");
		}
	}

	boolean flag() {
		return switch (text()) {
			case "true" -> true;
			case "false" -> false;
			default -> throw invalid("true or false is expected here");
		};
	}

	/** A constant, written in lower case. */
	<E extends Enum<E>> E constant(Class<E> type) {
		for (E constant : type.getEnumConstants()) {
			if (constant.name().toLowerCase(Locale.ROOT).equals(text())) {
				return constant;
			}
		}
		throw invalid("\"" + text() + "\" is unknown here");
	}

	InvalidLexicon invalid(String problem) {
		return new InvalidLexicon(this.file, this.node.getStartMark().getLine() + 1, problem);
	}

}
