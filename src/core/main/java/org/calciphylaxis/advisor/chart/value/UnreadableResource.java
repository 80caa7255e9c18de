package org.calciphylaxis.advisor.chart.value;

/** A resource that cannot be read, and must not cost the others. */
public class UnreadableResource extends RuntimeException {

	public UnreadableResource() {
		super("unreadable resource", null, false, false);
	}

}
