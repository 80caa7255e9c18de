package org.calciphylaxis.advisor.assessment.advice;

/** How urgent an advice is, in rising order. */
public enum Indicator {

	INFO, WARNING, CRITICAL;

	public boolean isAtLeast(Indicator other) {
		return compareTo(other) >= 0;
	}

}
