package org.calciphylaxis.advisor.screening.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.screening.patient.AdviceRow;
import org.calciphylaxis.advisor.screening.patient.FiredFact;
import org.calciphylaxis.advisor.screening.patient.GapRow;
import org.calciphylaxis.advisor.screening.patient.NearMissRow;
import org.calciphylaxis.advisor.screening.patient.ScreeningResult;
import org.calciphylaxis.advisor.screening.patient.ThresholdChange;
import org.calciphylaxis.advisor.screening.patient.ThresholdVariant;
import org.jspecify.annotations.Nullable;

/** Patients to report on. */
final class Panel {

	static final ThresholdVariant LOWER_PTH = new ThresholdVariant("labs.pth-major", "800", "1000");

	static final ThresholdVariant HIGHER_PTH = new ThresholdVariant("labs.pth-major", "1200", "1000");

	private static final String WORDS = "Mrs <Alder>'s left thigh";

	private Panel() {
	}

	static ScreeningResult patient(String id, String sex, @Nullable Integer age, @Nullable Integer vintage,
			AdviceRow... advice) {
		return new ScreeningResult(id, sex, null, age, vintage != null, vintage, "Unit North", List.of(advice),
				Set.of("Chronic dialysis"),
				List.of(new NearMissRow(AdviceCode.AT_RISK, "one more risk factor (now 0 major, 2 minor)")),
				List.of(new GapRow("No usable recent result", "PTH, albumin"), new GapRow("Calcium", WORDS)), List.of(),
				40, 0, "0.2.0");
	}

	static AdviceRow advice(AdviceCode code, Indicator indicator) {
		return new AdviceRow(code, indicator,
				List.of(new FiredFact("SKIN_FINDING_ULCER", "Ulcer", WORDS, null, "2026-10-01", "Condition/secret-1"),
						new FiredFact("LAB_PTH", "PTH", "1200 pg/mL", "pg/mL", "2026-10-02", "Observation/secret-2")));
	}

	static AdviceRow suspected() {
		return advice(AdviceCode.SUSPECTED, Indicator.WARNING);
	}

	static ScreeningResult changing(ThresholdVariant variant, List<AdviceRow> now, List<AdviceRow> then) {
		ScreeningResult still = patient("id", "female", 60, 400, now.toArray(AdviceRow[]::new));
		return new ScreeningResult(still.patientId(), still.sex(), null, still.age(), true, still.vintageDays(), null,
				now, Set.of(), List.of(), List.of(), List.of(new ThresholdChange(variant, then)), 1, 0, "0.2.0");
	}

	static ReportContext context(int minCell, @Nullable String groupName, @Nullable String adviceReport) {
		return new ReportContext(LocalDate.of(2026, 11, 1), Instant.parse("2026-11-26T04:00:00Z"), "0.2.0",
				new InputCounts(12, 3_000_000, 4000, 2, 1, 500, 2900, 3, 40, 5), List.of(LOWER_PTH, HIGHER_PTH),
				groupName, minCell, adviceReport);
	}

	/** Two thousand patients, many of them advised. */
	static BurdenStatistics large() {
		Random random = new Random(7);
		BurdenStatistics statistics = new BurdenStatistics();
		AdviceCode[] codes = AdviceCode.values();
		for (int i = 0; i < 2000; i++) {
			AdviceCode code = codes[(int) Math.abs(random.nextGaussian() * 4) % codes.length];
			AdviceRow given = advice(code, Indicator.values()[random.nextInt(3)]);
			AdviceRow[] advice = (random.nextInt(8) == 0) ? new AdviceRow[] { given } : new AdviceRow[0];
			Integer vintage = (random.nextInt(6) == 0) ? null : Integer.valueOf(random.nextInt(5000));
			statistics.add(patient("patient-" + i, (random.nextBoolean()) ? "female" : "male", 20 + random.nextInt(75),
					vintage, advice));
			if (i % 40 == 0) {
				statistics.add(changing((i % 80 == 0) ? LOWER_PTH : HIGHER_PTH,
						(i % 80 == 0) ? List.of() : List.of(given), (i % 80 == 0) ? List.of(given) : List.of()));
			}
		}
		return statistics;
	}

}
