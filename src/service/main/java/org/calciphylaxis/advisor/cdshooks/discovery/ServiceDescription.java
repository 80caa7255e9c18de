package org.calciphylaxis.advisor.cdshooks.discovery;

import org.calciphylaxis.advisor.Hook;

/**
 * What discovery says of a service.
 *
 * @param title its name
 * @param description what it does, for the people who set up the EHR
 */
record ServiceDescription(String title, String description) {

	static ServiceDescription of(Hook hook) {
		return switch (hook) {
			case PATIENT_VIEW -> new ServiceDescription("Calciphylaxis Advisor: chart opened",
					"Tells when a chart suggests calciphylaxis, or an established calciphylaxis is treated with"
							+ " something harmful, and why.");
			case ENCOUNTER_START -> new ServiceDescription("Calciphylaxis Advisor: encounter started",
					"Tells at the start of an encounter when the chart suggests calciphylaxis, or an established"
							+ " calciphylaxis is treated with something harmful, and why.");
			case PROBLEM_LIST_ITEM_CREATE -> new ServiceDescription("Calciphylaxis Advisor: problem added",
					"Judges the chart together with the problems just added, and tells when they suggest"
							+ " calciphylaxis, and why.");
			case ORDER_SELECT -> new ServiceDescription("Calciphylaxis Advisor: order selected",
					"Tells when a selected medication order may cause or worsen calciphylaxis in this patient, and"
							+ " why.");
			case ORDER_SIGN -> new ServiceDescription("Calciphylaxis Advisor: order signed",
					"Tells when a medication order that is about to be signed may cause or worsen calciphylaxis in"
							+ " this patient, and why.");
		};
	}

}
