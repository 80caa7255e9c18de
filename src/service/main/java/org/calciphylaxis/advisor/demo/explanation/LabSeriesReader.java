package org.calciphylaxis.advisor.demo.explanation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.demo.explanation.TimelineView.Point;
import org.calciphylaxis.advisor.demo.explanation.TimelineView.Series;
import org.calciphylaxis.advisor.units.Analyte;
import org.calciphylaxis.advisor.units.NormalizedValue;
import org.calciphylaxis.advisor.units.UnitConverter;

/** The laboratory values that matter in calciphylaxis, over time. */
final class LabSeriesReader {

	private static final Set<ObservationFact.Status> SETTLED = EnumSet.of(ObservationFact.Status.FINAL,
			ObservationFact.Status.AMENDED, ObservationFact.Status.CORRECTED);

	private final UnitConverter units;

	private final BigDecimal productLimit;

	/**
	 * Reads the history of charts.
	 * @param units brings values into one unit
	 * @param productLimit above this Ca x P, in mg2/dL2, counts as a risk factor
	 */
	LabSeriesReader(UnitConverter units, BigDecimal productLimit) {
		this.units = units;
		this.productLimit = productLimit;
	}

	/** Calcium, phosphate, their product, PTH and albumin; those without results stay. */
	List<Series> series(List<ObservationFact> findings) {
		Map<LocalDate, BigDecimal> calcium = values(findings, Concept.LAB_CALCIUM_TOTAL, Analyte.CALCIUM);
		Map<LocalDate, BigDecimal> phosphate = values(findings, Concept.LAB_PHOSPHATE, Analyte.PHOSPHATE);
		return List.of(series("Calcium", Analyte.CALCIUM, "8.6", "10.2", calcium),
				series("Phosphate", Analyte.PHOSPHATE, "2.5", "4.5", phosphate),
				new Series("Ca x P", Analyte.CA_P_PRODUCT.unit(), null, this.productLimit,
						points(product(calcium, phosphate))),
				series("PTH", Analyte.PTH, "15", "65", values(findings, Concept.LAB_PTH, Analyte.PTH)),
				series("Albumin", Analyte.ALBUMIN, "3.5", "5.0",
						values(findings, Concept.LAB_ALBUMIN, Analyte.ALBUMIN)));
	}

	private Map<LocalDate, BigDecimal> values(List<ObservationFact> findings, Concept concept, Analyte analyte) {
		Map<LocalDate, BigDecimal> values = new TreeMap<>();
		for (ObservationFact finding : findings) {
			ChartTime time = finding.effective();
			if (time != null && finding.what().is(concept) && SETTLED.contains(finding.status())
					&& finding.value() instanceof ObservedValue.Quantity quantity
					&& this.units.inMassUnit(analyte, quantity.number(), quantity.unitCode(),
							quantity.unitText()) instanceof NormalizedValue.Usable usable) {
				values.putIfAbsent(time.day(), usable.value());
			}
		}
		return values;
	}

	private static Map<LocalDate, BigDecimal> product(Map<LocalDate, BigDecimal> calcium,
			Map<LocalDate, BigDecimal> phosphate) {
		Map<LocalDate, BigDecimal> product = new TreeMap<>();
		calcium.forEach((day, value) -> {
			BigDecimal sameDay = phosphate.get(day);
			if (sameDay != null) {
				product.put(day, value.multiply(sameDay));
			}
		});
		return product;
	}

	private static Series series(String name, Analyte analyte, String low, String high,
			Map<LocalDate, BigDecimal> values) {
		return new Series(name, analyte.unit(), new BigDecimal(low), new BigDecimal(high), points(values));
	}

	private static List<Point> points(Map<LocalDate, BigDecimal> values) {
		List<Point> points = new ArrayList<>();
		values.forEach((day, value) -> points.add(Point.of(day, value.round(new MathContext(4)))));
		return points;
	}

}
