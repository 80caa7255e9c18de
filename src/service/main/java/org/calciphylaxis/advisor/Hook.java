package org.calciphylaxis.advisor;

import java.util.Optional;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.Occasion;

/** A hook of the CDS Hooks library that one of our services answers. */
public enum Hook {

	PATIENT_VIEW("patient-view", "1.0", Occasion.CHART), ENCOUNTER_START("encounter-start", "1.0", Occasion.CHART),
	PROBLEM_LIST_ITEM_CREATE("problem-list-item-create", "0.1.0", Occasion.PROBLEM),
	ORDER_SELECT("order-select", "1.0", Occasion.ORDER), ORDER_SIGN("order-sign", "1.0", Occasion.ORDER);

	private final String hookName;

	private final String hookVersion;

	private final Occasion occasion;

	Hook(String hookName, String hookVersion, Occasion occasion) {
		this.hookName = hookName;
		this.hookVersion = hookVersion;
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

	/** Its version in the CDS Hooks library. */
	public String hookVersion() {
		return this.hookVersion;
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
