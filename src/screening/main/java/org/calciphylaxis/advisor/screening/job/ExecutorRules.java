package org.calciphylaxis.advisor.screening.job;

import java.io.Serializable;

import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.screening.files.Fingerprint;
import org.calciphylaxis.advisor.screening.patient.PatientScreening;
import org.calciphylaxis.advisor.screening.patient.ScreeningRules;
import org.calciphylaxis.advisor.screening.patient.ScreeningSettings;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a screening, made once on each executor. An executor keeps those of its
 * last screening, since a second one is mostly by the same rules.
 *
 * @param fingerprint tells these rules from others
 * @param settings by what is judged
 */
record ExecutorRules(String fingerprint, ScreeningSettings settings) implements Serializable {

	private static volatile @Nullable Made last;

	static ExecutorRules of(ScreeningSettings settings) {
		return new ExecutorRules(Fingerprint
			.of(String.join("\n", Assessor.RULES_VERSION, settings.asOf().toString(), settings.zone().toString(),
					settings.thresholds().toString(), RunFingerprints.terminology(settings.terminology()),
					settings.languages().toString(), String.valueOf(settings.sweep()))),
				settings);
	}

	ScreeningRules get() {
		Made made = last;
		return (made != null && made.fingerprint().equals(this.fingerprint)) ? made.rules() : make(this);
	}

	private static synchronized ScreeningRules make(ExecutorRules wanted) {
		Made made = last;
		if (made == null || !made.fingerprint().equals(wanted.fingerprint)) {
			made = new Made(wanted.fingerprint, new ScreeningRules(wanted.settings));
			last = made;
		}
		return made.rules();
	}

	PatientScreening screening() {
		return new PatientScreening(get(), this.settings);
	}

	private record Made(String fingerprint, ScreeningRules rules) {

	}

}
