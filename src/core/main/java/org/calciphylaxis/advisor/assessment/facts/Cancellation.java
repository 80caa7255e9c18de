package org.calciphylaxis.advisor.assessment.facts;

import java.util.concurrent.CancellationException;

/**
 * Stops work on a chart for which nobody waits any more. Whoever runs the work interrupts
 * its thread; the work looks at that between resources and between rules.
 */
public final class Cancellation {

	private Cancellation() {
	}

	/**
	 * Goes on, or stops.
	 * @throws CancellationException when the thread was interrupted; it stays so
	 */
	public static void check() {
		if (Thread.currentThread().isInterrupted()) {
			throw new CancellationException("Nobody waits for this chart any more");
		}
	}

}
