package org.calciphylaxis.advisor.screening.job;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.calciphylaxis.advisor.screening.patient.PatientScreening;
import org.calciphylaxis.advisor.screening.patient.ScreeningRules;
import org.calciphylaxis.advisor.screening.patient.ScreeningSettings;

/**
 * The rules of a screening, made once on each executor.
 *
 * @param run tells this screening from another on the same executor
 * @param settings by what is judged
 */
record ExecutorRules(String run, ScreeningSettings settings) implements Serializable {

	private static final Map<String, ScreeningRules> MADE = new ConcurrentHashMap<>();

	ScreeningRules get() {
		return MADE.computeIfAbsent(this.run, (first) -> new ScreeningRules(this.settings));
	}

	PatientScreening screening() {
		return new PatientScreening(get(), this.settings);
	}

	/** Forgets the rules on this machine; those on executors end with them. */
	void close() {
		MADE.remove(this.run);
	}

}
