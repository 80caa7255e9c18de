package org.calciphylaxis.advisor.screening.generator;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What to generate.
 *
 * @param folder where the files go
 * @param charts how many patients
 * @param meanBytes mean size of a chart, bytes of NDJSON
 * @param seed the same seed gives the same files
 * @param asOf the day that charts end
 * @param fileBytes a file of this size is full
 * @param gzip whether files are compressed
 * @param firstChartBytes size of the first chart; 0 for one like the others
 */
record GeneratorOptions(Path folder, int charts, long meanBytes, long seed, LocalDate asOf, long fileBytes,
		boolean gzip, long firstChartBytes) {

	static final String USAGE = "options: --output FOLDER --charts NUMBER [--mean-size BYTES] [--seed NUMBER]"
			+ " [--as-of YYYY-MM-DD] [--file-size BYTES] [--gzip true] [--first-chart-size BYTES]";

	private static final Set<String> NAMES = Set.of("--output", "--charts", "--mean-size", "--seed", "--as-of",
			"--file-size", "--gzip", "--first-chart-size");

	/**
	 * Reads a command line.
	 * @throws IllegalArgumentException naming the option that is wrong
	 */
	static GeneratorOptions parse(String... arguments) {
		Map<String, String> given = new HashMap<>();
		for (int i = 0; i < arguments.length; i += 2) {
			if (!NAMES.contains(arguments[i]) || i + 1 == arguments.length) {
				throw new IllegalArgumentException(arguments[i] + " is not an option, or lacks its value");
			}
			given.put(arguments[i], arguments[i + 1]);
		}
		String output = given.get("--output");
		if (output == null) {
			throw new IllegalArgumentException("--output is missing");
		}
		return new GeneratorOptions(Path.of(output), (int) number(given, "--charts", 100),
				number(given, "--mean-size", 300_000), number(given, "--seed", 1), day(given),
				number(given, "--file-size", 64L << 20), Boolean.parseBoolean(given.get("--gzip")),
				number(given, "--first-chart-size", 0));
	}

	private static long number(Map<String, String> given, String name, long otherwise) {
		String value = given.getOrDefault(name, String.valueOf(otherwise));
		if (!value.matches("\\d{1,15}")) {
			throw new IllegalArgumentException(name + " is not a number of 0 or more");
		}
		return Long.parseLong(value);
	}

	private static LocalDate day(Map<String, String> given) {
		try {
			return LocalDate.parse(given.getOrDefault("--as-of", "2026-11-01"));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("--as-of is not a day as 2026-11-01", ex);
		}
	}

}
