package org.calciphylaxis.advisor.smart.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Quantity;
import org.calciphylaxis.advisor.assessment.labs.CorrectedCalcium;
import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.units.NormalizedValue;
import org.calciphylaxis.advisor.units.UnitConverter;

/**
 * The usable results of a chart, of any age, oldest first: reliable, dated, in a unit
 * that is known (rules, section 6). Those that are not usable are among the gaps of the
 * assessment.
 */
final class ResultsByLab {

	private static final Comparator<ChartedResult> OLDEST_FIRST = Comparator.comparing(ChartedResult::time);

	private final List<ObservationFact> observations;

	private final UnitConverter units;

	ResultsByLab(List<ObservationFact> observations, UnitConverter units) {
		this.observations = observations;
		this.units = units;
	}

	List<ChartedResult> of(Lab lab) {
		return this.observations.stream()
			.filter((observation) -> observation.isReliable() && observation.what().is(lab.concept()))
			.flatMap((observation) -> usable(lab, observation))
			.sorted(OLDEST_FIRST)
			.toList();
	}

	/**
	 * Calcium as the rules compare it: reported as corrected, or the total corrected for
	 * the nearest albumin, or the total where none is near enough.
	 * @param nearbyDays how near the albumin has to be
	 */
	List<ChartedResult> correctedCalcium(int nearbyDays) {
		NavigableMap<ChartTime, ChartedResult> albumins = new TreeMap<>();
		of(Lab.ALBUMIN).stream()
			.filter(ChartedResult::isExact)
			.forEach((result) -> albumins.put(result.time(), result));
		Stream<ChartedResult> totals = of(Lab.CALCIUM).stream()
			.map((calcium) -> calcium.isExact() ? corrected(calcium, albumins, nearbyDays) : calcium);
		return Stream.concat(totals, of(Lab.CORRECTED_CALCIUM).stream()).sorted(OLDEST_FIRST).toList();
	}

	/** Reported products, and those of a calcium and a phosphate of one day. */
	List<ChartedResult> products(List<ChartedResult> calcium, List<ChartedResult> phosphate) {
		Map<LocalDate, ChartedResult> calciumOfDay = new HashMap<>();
		calcium.stream()
			.filter(ChartedResult::isExact)
			.forEach((result) -> calciumOfDay.put(result.time().day(), result));
		List<ChartedResult> products = new ArrayList<>(of(Lab.CALCIUM_PHOSPHATE_PRODUCT));
		for (ChartedResult result : phosphate) {
			ChartedResult sameDay = calciumOfDay.get(result.time().day());
			if (sameDay != null && result.isExact()) {
				products.add(result.computed(result.value().multiply(sameDay.value())));
			}
		}
		products.sort(OLDEST_FIRST);
		return products;
	}

	private static ChartedResult corrected(ChartedResult calcium, NavigableMap<ChartTime, ChartedResult> albumins,
			int nearbyDays) {
		return Stream.of(albumins.floorEntry(calcium.time()), albumins.higherEntry(calcium.time()))
			.filter((entry) -> entry != null && daysApart(entry.getKey(), calcium.time()) <= nearbyDays)
			.min(Comparator.comparingLong((entry) -> daysApart(entry.getKey(), calcium.time())))
			.map((entry) -> calcium.computed(CorrectedCalcium.correct(calcium.value(), entry.getValue().value())))
			.orElse(calcium);
	}

	private static long daysApart(ChartTime one, ChartTime other) {
		return Math.abs(one.daysUntil(other));
	}

	private Stream<ChartedResult> usable(Lab lab, ObservationFact observation) {
		ChartTime time = observation.effective();
		if (time != null && observation.value() instanceof Quantity quantity && this.units.inMassUnit(lab.analyte(),
				quantity.number(), quantity.unitCode(), quantity.unitText()) instanceof NormalizedValue.Usable usable) {
			BigDecimal value = usable.value();
			return Stream.of(new ChartedResult(time, value, quantity, observation.range(), false));
		}
		return Stream.empty();
	}

}
