package org.calciphylaxis.advisor;

import java.util.Optional;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.Occasion;

/** A hook of the CDS Hooks library that one of our services answers. */
public enum Hook {

	PATIENT_VIEW("patient-view", Occasion.CHART), ENCOUNTER_START("encounter-start", Occasion.CHART),
	PROBLEM_LIST_ITEM_CREATE("problem-list-item-create", Occasion.PROBLEM),
	ORDER_SELECT("order-select", Occasion.ORDER), ORDER_SIGN("order-sign", Occasion.ORDER);

	private final String hookName;

	private final Occasion occasion;

	Hook(String hookName, Occasion occasion) {
		this.hookName = hookName;
		this.occasion = occasion;
	}

	/** The hook of a service; empty when there is no such service. */
	public static Optional<Hook> ofServiceId(String serviceId) {
		return Stream.of(values()).filter((hook) -> hook.serviceId().equals(serviceId)).findFirst();
	}

	/** The hook's name in the CDS Hooks library. */
	public String hookName() {
		return this.hookName;
	}

	/** The id of our service for it. */
	public String serviceId() {
		return "calciphylaxis-" + this.hookName;
	}

	public Occasion occasion() {
		return this.occasion;
	}

	/** Whether only the drafted orders may cause advice. */
	public boolean isAboutOrders() {
		return this.occasion == Occasion.ORDER;
	}

}
