package org.calciphylaxis.advisor.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The jar that is given to {@code spark-submit}, run beside Spark's own jars. */
final class ShippedJar {

	private static final Path TARGET = Path.of("src/screening/target");

	private ShippedJar() {
	}

	static ProcessBuilder command(String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
						"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dspark.master=local[2]", "-cp",
						jar(TARGET) + ":" + Files.readString(TARGET.resolve("spark.classpath")),
						"org.calciphylaxis.advisor.screening.Screening"));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectErrorStream(true);
	}

	/** Runs to the end; what it said, when it has failed, is in the exception. */
	static String run(String... arguments) throws IOException, InterruptedException {
		Process process = command(arguments).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new IllegalStateException(said);
		}
		return said;
	}

	/** The jar of a module. */
	static Path jar(Path target) {
		try (Stream<Path> files = Files.list(target)) {
			return files
				.filter((file) -> file.getFileName().toString().matches("calciphylaxis-advisor-[a-z0-9.-]*[0-9]\\.jar"))
				.findFirst()
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Each patient's advice with its indicator, from the CSV. */
	static Map<String, List<String>> advice(Path output) {
		Map<String, List<String>> advice = new LinkedHashMap<>();
		try (Stream<Path> parts = Files.list(output.resolve("results.csv"))) {
			for (Path part : parts.filter((file) -> file.toString().endsWith(".csv")).toList()) {
				for (String line : Files.readAllLines(part)) {
					String[] cells = line.split("\",\"");
					if (cells.length > 11 && !cells[0].equals("\"patient")) {
						advice.put(cells[0].substring(1),
								Stream.of(cells[7] + " " + cells[8], cells[9] + " " + cells[10])
									.filter((each) -> !each.isBlank())
									.toList());
					}
				}
			}
			return advice;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
