package org.calciphylaxis.advisor.screening.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.screening.patient.AdviceRow;
import org.calciphylaxis.advisor.screening.patient.PatientOutcome;
import org.calciphylaxis.advisor.screening.patient.RefusedPatient;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BurdenStatisticsTest {

	private static final AdviceRow AT_RISK = Panel.advice(AdviceCode.AT_RISK, Indicator.INFO);

	@Test
	void countsAPatientOnceByTheMostUrgentAdvice() {
		BurdenStatistics statistics = new BurdenStatistics();
		statistics.add(Panel.patient("a", "female", 50, 400, Panel.suspected(),
				Panel.advice(AdviceCode.ESTABLISHED_AGGRAVATING_MEDICATION, Indicator.INFO)));
		assertThat(statistics.judged().advised()).isOne();
		assertThat(statistics.judged().advised(Indicator.WARNING)).isOne();
		assertThat(statistics.judged().advised(Indicator.INFO)).isZero();
		assertThat(statistics.advised(AdviceCode.ESTABLISHED_AGGRAVATING_MEDICATION)).isOne();
	}

	@Test
	void tellsPatientsApartByAgeSexAndTimeOnDialysis() {
		BurdenStatistics statistics = new BurdenStatistics();
		statistics.add(Panel.patient("a", "female", 44, 364, Panel.suspected()));
		statistics.add(Panel.patient("b", "male", 45, 365));
		statistics.add(Panel.patient("c", "male", null, null));
		assertThat(statistics.classes(Breakdown.AGE)).containsOnlyKeys("18 to 44", "45 to 54", "unknown");
		assertThat(statistics.classes(Breakdown.VINTAGE)).containsOnlyKeys("under 1 year", "1 to 2 years",
				"not on dialysis");
		assertThat(statistics.classes(Breakdown.SEX).get("male"))
			.extracting(PatientTally::patients, PatientTally::onDialysis, PatientTally::advised)
			.containsExactly(2L, 1L, 0L);
	}

	@Test
	void countsRefusedPatientsApart() {
		BurdenStatistics statistics = new BurdenStatistics();
		statistics.add(Panel.patient("a", "female", 44, 364));
		statistics.add(new RefusedPatient("b", RefusedPatient.Reason.UNREADABLE_PATIENT, 3));
		assertThat(statistics.patients()).isEqualTo(2);
		assertThat(statistics.judged().patients()).isOne();
		assertThat(statistics.refused().of(RefusedPatient.Reason.UNREADABLE_PATIENT)).isOne();
	}

	@Test
	void saysHowAThresholdChangesTheMostUrgentAdvice() {
		BurdenStatistics statistics = new BurdenStatistics();
		statistics.add(Panel.changing(Panel.LOWER_PTH, List.of(), List.of(AT_RISK)));
		statistics.add(Panel.changing(Panel.LOWER_PTH, List.of(AT_RISK), List.of(Panel.suspected())));
		statistics.add(Panel.changing(Panel.LOWER_PTH, List.of(Panel.suspected()), List.of(AT_RISK)));
		statistics.add(Panel.changing(Panel.LOWER_PTH, List.of(AT_RISK), List.of()));
		statistics.add(Panel.changing(Panel.LOWER_PTH, List.of(AT_RISK),
				List.of(Panel.advice(AdviceCode.POSSIBLE, Indicator.INFO))));
		assertThat(Stream.of(SweepTally.Change.values()).map(statistics.changes(Panel.LOWER_PTH)::patients))
			.containsOnly(1L);
		assertThat(Stream.of(SweepTally.Change.values()).map(statistics.changes(Panel.HIGHER_PTH)::patients))
			.containsOnly(0L);
	}

	@Test
	void countsAFactOncePerPatientAndNotItsWords() {
		BurdenStatistics statistics = new BurdenStatistics();
		statistics.add(Panel.patient("a", "female", 50, 400, Panel.suspected()));
		assertThat(statistics.facts().keys()).extracting(AdviceReason::text).containsExactly("PTH", "Ulcer");
		assertThat(statistics.strongestFacts().keys()).extracting(AdviceReason::text).containsExactly("Ulcer");
		assertThat(statistics.nearMisses().keys()).extracting(AdviceReason::text)
			.containsExactly("one more risk factor");
		assertThat(statistics.gaps().keys()).containsExactly("Calcium", "No usable recent result: PTH",
				"No usable recent result: albumin");
	}

	@Test
	void isTheSameHoweverPatientsAreSplitAndMerged() throws Exception {
		List<PatientOutcome> patients = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			patients.add((i % 7 == 0) ? new RefusedPatient("r" + i, RefusedPatient.Reason.FAILED, 1)
					: Panel.patient("p" + i, (i % 2 == 0) ? "male" : "female", 20 + i % 60,
							(i % 5 == 0) ? null : i * 10,
							(i % 3 == 0) ? new AdviceRow[] { Panel.suspected() } : new AdviceRow[0]));
			patients.add(Panel.changing(Panel.HIGHER_PTH, List.of(AT_RISK), List.of()));
		}
		BurdenStatistics whole = new BurdenStatistics();
		patients.forEach(whole::add);
		Collections.shuffle(patients, new Random(3));
		BurdenStatistics merged = new BurdenStatistics();
		for (int from = 0; from < patients.size(); from += 60) {
			BurdenStatistics part = new BurdenStatistics();
			patients.subList(from, from + 60).forEach(part::add);
			merged = copy(part).merge(merged);
		}
		ReportContext context = Panel.context(1, "Unit", null);
		assertThat(BurdenReport.of(merged, context)).isEqualTo(BurdenReport.of(whole, context));
	}

	/** As Spark brings it to the driver. */
	private static BurdenStatistics copy(BurdenStatistics statistics) throws IOException, ClassNotFoundException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(statistics);
		}
		try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			return (BurdenStatistics) in.readObject();
		}
	}

}
