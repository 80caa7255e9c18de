package org.calciphylaxis.advisor.terminology.lexicon;

import java.io.StringReader;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Parses YAML into nodes that know their line. No object is ever constructed from a tag,
 * collections have no aliases, and depth and size are bounded.
 */
final class YamlFile {

	static final int MAX_CHARACTERS = 1_000_000;

	private static final int MAX_DEPTH = 10;

	private YamlFile() {
	}

	/**
	 * The root of the document.
	 * @throws InvalidLexicon when the text is no single YAML document within the bounds
	 */
	static YamlNode parse(String file, String text) {
		if (text.length() > MAX_CHARACTERS) {
			throw new InvalidLexicon(file, 0, "has more than " + MAX_CHARACTERS + " characters");
		}
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		options.setAllowRecursiveKeys(false);
		options.setNestingDepthLimit(MAX_DEPTH);
		options.setCodePointLimit(MAX_CHARACTERS);
		try {
			Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
			if (root == null) {
				throw new InvalidLexicon(file, 0, "is empty");
			}
			return new YamlNode(file, root);
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 0;
			throw new InvalidLexicon(file, line, "is not valid YAML: " + ex.getProblem());
		}
		catch (YAMLException ex) {
			throw new InvalidLexicon(file, 0, "is not acceptable YAML: " + ex.getMessage());
		}
	}

}
