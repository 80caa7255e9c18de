package org.calciphylaxis.advisor.assessment;

/** A moment in the EHR's workflow at which the advisor is asked. */
public enum Hook {

	PATIENT_VIEW("patient-view"), ENCOUNTER_START("encounter-start"),
	PROBLEM_LIST_ITEM_CREATE("problem-list-item-create"), ORDER_SELECT("order-select"), ORDER_SIGN("order-sign");

	private final String hookName;

	Hook(String hookName) {
		this.hookName = hookName;
	}

	/** The hook's name in the CDS Hooks library. */
	public String hookName() {
		return this.hookName;
	}

	/** The id of our service for it. */
	public String serviceId() {
		return "calciphylaxis-" + this.hookName;
	}

	/** Whether only the drafted orders may cause advice. */
	public boolean isAboutOrders() {
		return this == ORDER_SELECT || this == ORDER_SIGN;
	}

}
