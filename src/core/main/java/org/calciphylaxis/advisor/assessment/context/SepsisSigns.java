package org.calciphylaxis.advisor.assessment.context;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.assessment.labs.LabResult;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;

/**
 * Fever or hypothermia, low pressure or high lactate, and high CRP or leukocytes out of
 * range, all near each other and recent (rules, section 2, SEPSIS).
 */
final class SepsisSigns {

	private SepsisSigns() {
	}

	/** One result of each kind; empty unless all three are there. */
	static List<Evidence> find(ChartAtTime view, LabResults labs) {
		Thresholds.Sepsis limits = view.thresholds().sepsis();
		Duration window = Duration.ofHours(limits.window());
		List<Sign> temperatures = signs(view, labs, Lab.TEMPERATURE, Message.of("signs of sepsis"),
				(result) -> result.isAtLeast(limits.fever()) || result.isBelow(limits.hypothermia()));
		List<Sign> circulation = Stream.concat(
				signs(view, labs, Lab.SYSTOLIC_PRESSURE, Message.of("low blood pressure"),
						(result) -> result.isBelow(limits.systolicPressure()))
					.stream(),
				signs(view, labs, Lab.LACTATE, Message.of("high lactate"), (result) -> result.isAbove(limits.lactate()))
					.stream())
			.toList();
		List<Sign> inflammation = Stream.concat(
				signs(view, labs, Lab.CRP, Message.of("high CRP"), (result) -> result.isAbove(limits.crp())).stream(),
				signs(view, labs, Lab.LEUKOCYTES, Message.of("leukocytes out of range"),
						(result) -> result.isAbove(limits.leukocytesHigh()) || result.isBelow(limits.leukocytesLow()))
					.stream())
			.toList();
		for (Sign first : Stream.of(temperatures, circulation, inflammation).flatMap(List::stream).toList()) {
			Optional<Sign> temperature = within(window, first, temperatures);
			Optional<Sign> pressure = within(window, first, circulation);
			Optional<Sign> inflamed = within(window, first, inflammation);
			if (temperature.isPresent() && pressure.isPresent() && inflamed.isPresent()) {
				return Stream.of(temperature.get(), pressure.get(), inflamed.get()).map(Sign::evidence).toList();
			}
		}
		return List.of();
	}

	private static List<Sign> signs(ChartAtTime view, LabResults labs, Lab lab, Message phrase,
			Predicate<LabResult> test) {
		int hours = view.thresholds().lookBack().sepsisSigns();
		return labs.all(lab, (time) -> view.isWithinHours(time, hours))
			.stream()
			.filter(test)
			.map((result) -> new Sign(lab, result, phrase))
			.toList();
	}

	/** One of the results within the time that begins with {@code first}. */
	private static Optional<Sign> within(Duration window, Sign first, List<Sign> signs) {
		return signs.stream().filter((sign) -> {
			Duration later = Duration.between(first.result().time().instant(), sign.result().time().instant());
			return !later.isNegative() && later.compareTo(window) <= 0;
		}).findFirst();
	}

	private record Sign(Lab lab, LabResult result, Message phrase) {

		Evidence evidence() {
			return this.result.evidence(this.lab, this.phrase);
		}

	}

}
