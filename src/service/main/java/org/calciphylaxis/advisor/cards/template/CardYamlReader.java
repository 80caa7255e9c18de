package org.calciphylaxis.advisor.cards.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the YAML of the card files; what is unknown or missing stops the start. */
public final class CardYamlReader {

	private static final JsonMapper RECORDS = JsonMapper.builder()
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

	private final CardTemplateSource files;

	public CardYamlReader(CardTemplateSource files) {
		this.files = files;
	}

	/**
	 * @param name the file, for the message when it is broken
	 */
	public <T> T read(String name, String yaml, TypeReference<T> type) {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		try {
			T read = RECORDS.convertValue(new Yaml(new SafeConstructor(options)).<Object>load(yaml), type);
			if (read == null) {
				throw this.files.broken(name, "is empty", null);
			}
			return read;
		}
		catch (YAMLException | IllegalArgumentException ex) {
			throw this.files.broken(name, String.valueOf(ex.getMessage()), ex);
		}
	}

}
