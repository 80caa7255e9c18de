package org.calciphylaxis.advisor.screening.generator;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;

/**
 * The command that generates charts; {@code docs/screening.md} shows how it is called.
 */
public final class GenerateCharts {

	private GenerateCharts() {
	}

	/** Exits with 2 for a wrong option, with 1 when a file cannot be written. */
	public static void main(String[] arguments) {
		int code = run(arguments);
		if (code != 0) {
			System.exit(code);
		}
	}

	static int run(String... arguments) {
		try {
			GeneratorOptions options = GeneratorOptions.parse(arguments);
			try (NdjsonWriter writer = new NdjsonWriter(options.folder(), options.fileBytes(), options.gzip())) {
				ChartGenerator generator = new ChartGenerator(Catalogue.load(), options, writer);
				for (long number = 0; number < options.charts(); number++) {
					generator.write(number);
				}
				System.out.printf("%d charts, %d resources, %d MB in %s%n", options.charts(), writer.lines(),
						writer.bytes() / 1_000_000, options.folder());
			}
			return 0;
		}
		catch (IllegalArgumentException ex) {
			System.err.println(ex.getMessage());
			System.err.println(GeneratorOptions.USAGE);
			return 2;
		}
		catch (FileAlreadyExistsException ex) {
			System.err.println(ex.getMessage() + " is there already; choose an empty folder");
			return 1;
		}
		catch (IOException ex) {
			System.err.println("Cannot write: " + ex.getMessage());
			return 1;
		}
	}

}
