package org.calciphylaxis.advisor.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.calciphylaxis.advisor.assessment.view.Thresholds;

/** Reads the numbers of the rules from {@code thresholds.yaml}. */
public final class ThresholdsLoader {

	private static final String FILE = "/thresholds.yaml";

	private static final ObjectMapper YAML = YAMLMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.build();

	private ThresholdsLoader() {
	}

	/** The numbers that the program ships. */
	public static Thresholds shipped() {
		try (InputStream file = file()) {
			return YAML.readValue(file, Thresholds.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("thresholds.yaml cannot be read", ex);
		}
	}

	/**
	 * The numbers that the program ships, but for those that are given.
	 * @param changed numbers by name ({@code labs.pth-major}), as text
	 * @throws IllegalArgumentException if a name is none, or a number is none or negative
	 */
	public static Thresholds with(Map<String, String> changed) {
		try (InputStream file = file()) {
			JsonNode groups = YAML.readTree(file);
			changed.forEach((name, number) -> set(groups, name, number));
			return YAML.treeToValue(groups, Thresholds.class);
		}
		catch (JsonMappingException ex) {
			throw new IllegalArgumentException(name(ex) + " must be a whole number", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("thresholds.yaml cannot be read", ex);
		}
	}

	private static String name(JsonMappingException ex) {
		return ex.getPath().stream().map(Reference::getFieldName).collect(Collectors.joining("."));
	}

	private static void set(JsonNode groups, String name, String number) {
		int dot = name.indexOf('.');
		JsonNode group = groups.path((dot < 0) ? name : name.substring(0, dot));
		JsonNode shipped = group.path(name.substring(dot + 1));
		if (!(group instanceof ObjectNode target) || shipped.isMissingNode()) {
			throw new IllegalArgumentException("There is no threshold \"" + name + "\"");
		}
		String member = name.substring(dot + 1);
		if (shipped.isBoolean()) {
			if (!number.equals("true") && !number.equals("false")) {
				throw new IllegalArgumentException(name + " must be true or false");
			}
			target.put(member, Boolean.parseBoolean(number));
			return;
		}
		BigDecimal value = number(name, number);
		if (value.stripTrailingZeros().scale() <= 0) {
			target.put(member, value.toBigInteger());
		}
		else {
			target.put(member, value);
		}
	}

	private static BigDecimal number(String name, String number) {
		try {
			BigDecimal value = new BigDecimal(number);
			if (value.signum() >= 0) {
				return value;
			}
		}
		catch (NumberFormatException ex) {
			// said below, with the name
		}
		throw new IllegalArgumentException(name + " must be a number that is not negative");
	}

	/**
	 * The same numbers as text, by group and name in kebab case ({@code labs.pth-major}),
	 * in the order of the file.
	 */
	public static Map<String, String> shippedByName() {
		Map<String, String> numbers = new LinkedHashMap<>();
		try (InputStream file = file()) {
			JsonNode groups = YAML.readTree(file);
			groups.properties()
				.forEach((group) -> group.getValue()
					.properties()
					.forEach((number) -> numbers.put(group.getKey() + "." + number.getKey(),
							number.getValue().asText())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("thresholds.yaml cannot be read", ex);
		}
		return numbers;
	}

	private static InputStream file() {
		return Objects.requireNonNull(ThresholdsLoader.class.getResourceAsStream(FILE), FILE);
	}

}
