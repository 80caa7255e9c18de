package org.calciphylaxis.advisor.screening.report;

import java.util.List;

import org.calciphylaxis.advisor.screening.patient.ScreeningResult;
import org.jspecify.annotations.Nullable;

/** By what patients are broken down. */
enum Breakdown {

	AGE("Age", "Years, on the day of the screening.",
			List.of("under 18", "18 to 44", "45 to 54", "55 to 64", "65 to 74", "75 to 84", "85 and over", "unknown")) {

		@Override
		String classOf(ScreeningResult patient) {
			return band(patient.age(), 18, 45, 55, 65, 75, 85);
		}

	},

	SEX("Sex", "Administrative gender of the Patient.", List.of("female", "male", "other", "unknown")) {

		@Override
		String classOf(ScreeningResult patient) {
			return patient.sex();
		}

	},

	VINTAGE("Time on dialysis", "Since the earliest sign of chronic dialysis that the chart has.",
			List.of("under 1 year", "1 to 2 years", "2 to 5 years", "5 to 10 years", "10 years and over",
					"since an unknown day", "not on dialysis")) {

		@Override
		String classOf(ScreeningResult patient) {
			if (!patient.onDialysis()) {
				return classes().get(6);
			}
			return band(patient.vintageDays(), 365, 731, 1826, 3653);
		}

	},

	GROUP("Group", "As the screening was asked to group.", List.of()) {

		@Override
		String classOf(ScreeningResult patient) {
			String group = patient.group();
			return (group != null && !group.isBlank()) ? group : "unknown";
		}

	};

	private final String title;

	private final String explanation;

	private final List<String> classes;

	Breakdown(String title, String explanation, List<String> classes) {
		this.title = title;
		this.explanation = explanation;
		this.classes = classes;
	}

	abstract String classOf(ScreeningResult patient);

	/**
	 * The class of a number: how many of the limits it reaches; the one after for none.
	 */
	String band(@Nullable Integer value, int... limits) {
		int band = 0;
		while (value != null && band < limits.length && value >= limits[band]) {
			band++;
		}
		return this.classes.get((value != null) ? band : limits.length + 1);
	}

	String title() {
		return this.title;
	}

	String explanation() {
		return this.explanation;
	}

	/** The classes in their order; none when they come from the data. */
	List<String> classes() {
		return this.classes;
	}

}
