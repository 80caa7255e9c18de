package org.calciphylaxis.advisor.smart.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Quantity;
import org.calciphylaxis.advisor.assessment.facts.ReferenceRange;
import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.smart.timeline.LabSeries.Limit;
import org.calciphylaxis.advisor.smart.timeline.LabSeries.Point;
import org.calciphylaxis.advisor.units.Analyte;
import org.calciphylaxis.advisor.units.NormalizedValue;
import org.calciphylaxis.advisor.units.UnitConverter;
import org.jspecify.annotations.Nullable;

/** Puts the results that matter in calciphylaxis into series. */
final class LabSeriesReader {

	private final UnitConverter units;

	private final RuleLimits limits;

	private final int nearbyDays;

	private final Function<Message, String> words;

	LabSeriesReader(UnitConverter units, RuleLimits limits, int nearbyDays, Function<Message, String> words) {
		this.units = units;
		this.limits = limits;
		this.nearbyDays = nearbyDays;
		this.words = words;
	}

	List<LabSeries> read(List<ObservationFact> observations) {
		ResultsByLab results = new ResultsByLab(observations, this.units);
		List<LabSeries> series = new ArrayList<>();
		List<ChartedResult> calcium = results.correctedCalcium(this.nearbyDays);
		List<ChartedResult> phosphate = results.of(Lab.PHOSPHATE);
		add(series, Lab.CALCIUM, calcium, unit(Lab.CALCIUM, calcium, results.of(Lab.CALCIUM)));
		add(series, Lab.PHOSPHATE, phosphate);
		add(series, Lab.CALCIUM_PHOSPHATE_PRODUCT, results.products(calcium, phosphate),
				productUnit(results.of(Lab.CALCIUM), phosphate));
		for (Lab lab : List.of(Lab.PTH, Lab.ALBUMIN, Lab.CRP, Lab.WEIGHT)) {
			add(series, lab, results.of(lab));
		}
		return series;
	}

	private void add(List<LabSeries> series, Lab lab, List<ChartedResult> results) {
		add(series, lab, results, unit(lab, results, results));
	}

	private void add(List<LabSeries> series, Lab lab, List<ChartedResult> results, ChartedUnit unit) {
		if (results.isEmpty()) {
			return;
		}
		List<Limit> expressed = this.limits.of(lab, results)
			.stream()
			.map((limit) -> new Limit(limit.name(), unit.express(limit.value()), limit.above()))
			.toList();
		Optional<ReferenceRange> range = (lab == Lab.CALCIUM_PHOSPHATE_PRODUCT) ? Optional.empty() : newest(results);
		series
			.add(new LabSeries(lab, unit.name(), range.map((ends) -> end(lab.analyte(), ends.low(), unit)).orElse(null),
					range.map((ends) -> end(lab.analyte(), ends.high(), unit)).orElse(null), expressed,
					results.stream().map((result) -> point(result, unit)).toList()));
	}

	/** That of the newest result as it was charted. */
	private static ChartedUnit unit(Lab lab, List<ChartedResult> all, List<ChartedResult> charted) {
		List<ChartedResult> results = charted.isEmpty() ? all : charted;
		return results.isEmpty() ? new ChartedUnit(lab.analyte().unit(), BigDecimal.ONE)
				: ChartedUnit.of(results.get(results.size() - 1), lab.analyte());
	}

	/** In mmol2/L2 where calcium and phosphate are charted in mmol/L. */
	private ChartedUnit productUnit(List<ChartedResult> calcium, List<ChartedResult> phosphate) {
		Analyte product = Analyte.CA_P_PRODUCT;
		boolean isOther = isInOtherUnit(Lab.CALCIUM, calcium) && isInOtherUnit(Lab.PHOSPHATE, phosphate);
		return isOther
				? new ChartedUnit(Objects.requireNonNull(product.otherUnit()),
						this.units.inOtherUnit(product, BigDecimal.ONE).orElseThrow())
				: new ChartedUnit(product.unit(), BigDecimal.ONE);
	}

	private boolean isInOtherUnit(Lab lab, List<ChartedResult> results) {
		return !results.isEmpty() && unit(lab, results, results)
			.isOther(this.units.inOtherUnit(lab.analyte(), BigDecimal.ONE).orElseThrow());
	}

	private static Optional<ReferenceRange> newest(List<ChartedResult> results) {
		for (int at = results.size() - 1; at >= 0; at--) {
			ReferenceRange range = results.get(at).range();
			if (range != null) {
				return Optional.of(range);
			}
		}
		return Optional.empty();
	}

	private @Nullable BigDecimal end(Analyte analyte, @Nullable Quantity end, ChartedUnit unit) {
		return (end != null && this.units.inMassUnit(analyte, end.number(), end.unitCode(),
				end.unitText()) instanceof NormalizedValue.Usable usable) ? unit.express(usable.value()) : null;
	}

	private Point point(ChartedResult result, ChartedUnit unit) {
		return new Point(result.time().instant().getEpochSecond(), result.time().day().toString(),
				unit.express(result.value()), result.charted(this.words), result.computed());
	}

}
