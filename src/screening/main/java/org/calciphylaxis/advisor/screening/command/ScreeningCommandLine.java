package org.calciphylaxis.advisor.screening.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;

import org.calciphylaxis.advisor.screening.bulk.BulkExportFailure;
import org.calciphylaxis.advisor.screening.files.ScreeningFailure;
import org.calciphylaxis.advisor.terminology.InvalidValueSet;
import org.calciphylaxis.advisor.terminology.lexicon.InvalidLexicon;
import picocli.CommandLine;

/** Runs the command and reports in words what went wrong. */
public final class ScreeningCommandLine {

	private ScreeningCommandLine() {
	}

	/**
	 * Runs.
	 * @param out what was done
	 * @param log progress and errors
	 * @return the exit code
	 */
	public static int run(Clock clock, PrintStream out, PrintStream log, String... arguments) {
		return new CommandLine(new ScreenCommand(clock, out, log)).setCaseInsensitiveEnumValuesAllowed(true)
			.setOut(new PrintWriter(out, true))
			.setErr(new PrintWriter(log, true))
			.setExecutionExceptionHandler((failure, command, parsed) -> fail(failure, log))
			.execute(arguments);
	}

	/**
	 * For an unexpected failure only its type, since its message may quote a chart.
	 */
	private static int fail(Exception failure, PrintStream log) {
		boolean isForeseen = failure instanceof ScreeningFailure || failure instanceof BulkExportFailure
				|| failure instanceof InvalidValueSet || failure instanceof InvalidLexicon
				|| failure instanceof IllegalArgumentException;
		log.println(isForeseen ? failure.getMessage() : "The screening has failed: " + failure.getClass().getName());
		return 1;
	}

}
