package org.calciphylaxis.advisor.chart;

/** A resource that cannot be read, and must not cost the others. */
class UnreadableResource extends RuntimeException {

	UnreadableResource() {
		super("unreadable resource", null, false, false);
	}

}
