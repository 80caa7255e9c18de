package org.calciphylaxis.advisor.screening.generator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * What generated charts are made of; the files beside it say so.
 *
 * @param measurements what is measured
 * @param problems codings of a problem, by the problem and the coding system
 * @param prescriptions drugs and dosages
 * @param words lists of words, by language and name
 * @param prevalences share of dialysis patients, from 0 to 1, by feature
 */
record Catalogue(Measurements measurements, Map<String, Map<String, List<Coding>>> problems,
		Prescriptions prescriptions, Map<String, Map<String, List<String>>> words, Map<String, Double> prevalences) {

	private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

	/** Reads the files of the jar. */
	static Catalogue load() throws IOException {
		try (InputStream observations = file("observations.yaml");
				InputStream problems = file("problems.yaml");
				InputStream drugs = file("drugs.yaml");
				InputStream words = file("words.yaml");
				InputStream prevalences = file("prevalences.csv")) {
			return new Catalogue(YAML.readValue(observations, Measurements.class),
					YAML.readValue(problems, new TypeReference<>() {
					}), YAML.readValue(drugs, Prescriptions.class), YAML.readValue(words, new TypeReference<>() {
					}), prevalences(new String(prevalences.readAllBytes(), StandardCharsets.UTF_8)));
		}
	}

	private static InputStream file(String name) {
		return Objects.requireNonNull(Catalogue.class.getResourceAsStream("/generator/" + name), name);
	}

	private static Map<String, Double> prevalences(String csv) {
		Map<String, Double> shares = new HashMap<>();
		csv.lines()
			.skip(1)
			.map((line) -> line.split(",", 3))
			.forEach((cells) -> shares.put(cells[0], Double.valueOf(cells[1])));
		return Map.copyOf(shares);
	}

	double prevalence(String feature) {
		return Objects.requireNonNull(this.prevalences.get(feature), feature);
	}

	/** The codings of a problem in a coding system; none for a site that writes. */
	List<Coding> codings(String problem, String system) {
		return Objects.requireNonNull(this.problems.get(problem), problem).getOrDefault(system, List.of());
	}

	List<String> words(String language, String list) {
		return Objects.requireNonNull(Objects.requireNonNull(this.words.get(language), language).get(list), list);
	}

	/**
	 * @param monthly laboratory results
	 * @param vitals what is measured at a treatment
	 * @param pain a severe pain
	 */
	record Measurements(List<Measurement> monthly, List<Measurement> vitals, Measurement pain) {

	}

	/**
	 * @param drugs by the feature of those who take them; {@code other} for the rest
	 * @param dosages dosage texts
	 */
	record Prescriptions(Map<String, List<Drug>> drugs, List<String> dosages) {

	}

	/**
	 * @param rxnorm RxNorm code; empty where there is none
	 * @param atc ATC code
	 * @param text names
	 */
	record Drug(String rxnorm, String atc, List<String> text) {

	}

	/**
	 * @param code the code
	 * @param display its name
	 */
	record Coding(String code, String display) {

	}

}
