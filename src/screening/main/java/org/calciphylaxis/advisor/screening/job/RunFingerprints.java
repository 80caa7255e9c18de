package org.calciphylaxis.advisor.screening.job;

import java.util.Map;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.screening.files.Fingerprint;
import org.calciphylaxis.advisor.screening.files.InputFiles;
import org.calciphylaxis.advisor.screening.patient.ScreeningSettings;

/**
 * By what the same work is known again.
 *
 * @param table of the input, and of what decides which lines are relevant
 * @param run of these, and of all that decides about the results
 */
record RunFingerprints(String table, String run) {

	static RunFingerprints of(InputFiles input, ScreeningSettings settings) {
		String table = Fingerprint
			.of(String.join("\n", input.fingerprint(), Assessor.RULES_VERSION, terminology(settings.terminology()),
					settings.languages().toString(), settings.zone().toString(), settings.grouping().toString()));
		byte[] key = settings.pseudonymKey();
		String run = Fingerprint
			.of(String.join("\n", table, settings.asOf().toString(), settings.thresholds().toString(),
					String.valueOf(settings.sweep()), (key != null) ? Fingerprint.of(key) : ""));
		return new RunFingerprints(table, run);
	}

	/** Of the site's own files. */
	static String terminology(Map<String, byte[]> files) {
		return files.entrySet()
			.stream()
			.map((file) -> file.getKey() + "=" + Fingerprint.of(file.getValue()))
			.sorted()
			.collect(Collectors.joining(","));
	}

}
