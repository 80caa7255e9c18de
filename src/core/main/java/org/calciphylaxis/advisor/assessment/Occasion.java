package org.calciphylaxis.advisor.assessment;

/** What a clinician is doing when the chart is assessed. */
public enum Occasion {

	/** Reading the chart: it is opened, or an encounter starts. */
	CHART,

	/** Adding a problem to the problem list. */
	PROBLEM,

	/** Drafting orders; only these may cause advice. */
	ORDER

}
