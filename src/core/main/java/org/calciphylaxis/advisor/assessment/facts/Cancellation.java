package org.calciphylaxis.advisor.assessment.facts;

import java.util.concurrent.CancellationException;

/**
 * Stops work on a chart that no caller waits for any more. The caller interrupts the
 * thread; the work checks for the interrupt between resources and between rules.
 */
public final class Cancellation {

	private Cancellation() {
	}

	/**
	 * Returns, unless the thread was interrupted.
	 * @throws CancellationException when the thread was interrupted; its interrupt flag
	 * stays set
	 */
	public static void check() {
		if (Thread.currentThread().isInterrupted()) {
			throw new CancellationException("Nobody waits for this chart any more");
		}
	}

}
