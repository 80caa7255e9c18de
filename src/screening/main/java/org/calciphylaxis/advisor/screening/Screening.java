package org.calciphylaxis.advisor.screening;

import java.time.Clock;

import org.calciphylaxis.advisor.screening.command.ScreeningCommandLine;

/** The main class for {@code spark-submit} and for a run on one machine. */
public final class Screening {

	private Screening() {
	}

	/** Exits with 1 when the screening has failed, with 2 for a wrong option. */
	public static void main(String[] arguments) {
		int code = ScreeningCommandLine.run(Clock.systemUTC(), System.out, System.err, arguments);
		if (code != 0) {
			System.exit(code);
		}
	}

}
