package org.calciphylaxis.advisor.smart.timeline;

import java.math.BigDecimal;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.smart.timeline.LabSeries.Limit;
import org.calciphylaxis.advisor.smart.timeline.LabSeries.Point;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LabSeriesReaderTest {

	private static final String CALCIUM = "17861-6";

	private static final String PHOSPHATE = "2777-1";

	private static final String ALBUMIN = "1751-7";

	private static final String PTH = "2731-8";

	private static final String WEIGHT = "29463-7";

	private final TimelineFixture chart = new TimelineFixture();

	@Test
	void drawsResultsLimitsAndRangeInTheUnitOfTheNewestResult() {
		LabSeries pth = this.chart.onDialysis()
			.lab(PTH, "1000", "pg/mL", 60)
			.lab(PTH, "53", "pmol/L", 3, ",\"referenceRange\":[{\"low\":{\"value\":1.6},\"high\":{\"value\":6.9}}]")
			.series(Lab.PTH);
		assertThat(pth.unit()).isEqualTo("pmol/L");
		assertThat(pth.points()).extracting((point) -> point.value().toPlainString()).containsExactly("106.0", "53.00");
		assertThat(pth.points()).extracting(Point::charted).containsExactly("1000 pg/mL", "53 pmol/L");
		assertThat(pth.low()).isEqualByComparingTo("1.6");
		assertThat(pth.high()).isEqualByComparingTo("6.9");
		assertThat(pth.limits()).extracting(Limit::name).containsExactly("pthMajor", "pthMinor", "pthLow");
		assertThat(pth.limits().get(0).value()).isEqualByComparingTo("106");
		assertThat(pth.limits().get(1).value()).isEqualByComparingTo("63.6");
		assertThat(pth.limits().get(2).above()).isFalse();
	}

	@Test
	void drawsNoRangeThatNoLaboratorySent() {
		LabSeries pth = this.chart.lab(PTH, "80", "pg/mL", 3).series(Lab.PTH);
		assertThat(pth.low()).isNull();
		assertThat(pth.high()).isNull();
	}

	@Test
	void correctsCalciumForAnAlbuminNearEnoughAsTheRulesDo() {
		LabSeries calcium = this.chart.lab(CALCIUM, "9.0", "mg/dL", 30)
			.lab(CALCIUM, "9.0", "mg/dL", 3)
			.lab(ALBUMIN, "2.5", "g/dL", 5)
			.series(Lab.CALCIUM);
		assertThat(calcium.points()).extracting((point) -> point.value().toPlainString())
			.containsExactly("9.0", "10.20");
		assertThat(calcium.points()).extracting(Point::computed).containsExactly(false, true);
	}

	@Test
	void multipliesCalciumAndPhosphateOfOneDayInTheirUnits() {
		LabSeries product = this.chart.lab(CALCIUM, "2.495", "mmol/L", 3)
			.lab(PHOSPHATE, "1.6145", "mmol/L", 3)
			.lab(PHOSPHATE, "1.6145", "mmol/L", 40)
			.series(Lab.CALCIUM_PHOSPHATE_PRODUCT);
		assertThat(product.unit()).isEqualTo("mmol2/L2");
		assertThat(product.points()).singleElement()
			.satisfies((point) -> assertThat(point.value()).isEqualByComparingTo("4.029"));
		assertThat(product.limits()).singleElement()
			.satisfies((limit) -> assertThat(limit.value()).isEqualByComparingTo("4.432"));
	}

	@Test
	void limitsPhosphateByWhetherThePatientIsOnDialysis() {
		assertThat(this.chart.lab(PHOSPHATE, "5", "mg/dL", 3).series(Lab.PHOSPHATE).limits())
			.containsExactly(new Limit("phosphate", new BigDecimal("4.5"), true));
		assertThat(this.chart.onDialysis().series(Lab.PHOSPHATE).limits())
			.containsExactly(new Limit("phosphateOnDialysis", new BigDecimal("5.5"), true));
	}

	@Test
	void limitsWeightByThatOfMonthsAgo() {
		for (int daysAgo : new int[] { 100, 120, 150, 3 }) {
			this.chart.with(PrefetchKey.OBSERVATIONS, "Observation", """
					"status":"final","effectiveDateTime":"%s","valueQuantity":{"value":80,"unit":"kg","code":"kg"},
					"code":{"coding":[{"system":"http://loinc.org","code":"%s"}]}"""
				.formatted(TimelineFixture.daysAgo(daysAgo), WEIGHT));
		}
		assertThat(this.chart.series(Lab.WEIGHT).limits()).singleElement()
			.satisfies((limit) -> assertThat(limit.value()).isEqualByComparingTo("76"));
	}

	@Test
	void leavesOutWhatTheRulesCannotUse() {
		assertThat(this.chart.lab(PTH, "1200", "furlongs", 3).read().series()).isEmpty();
	}

	@Test
	void drawsMoreResultsThanTheRulesRead() {
		for (int day = 0; day < 400; day++) {
			this.chart.lab(PTH, "500", "pg/mL", day);
		}
		assertThat(this.chart.series(Lab.PTH).points()).hasSize(400)
			.isSortedAccordingTo((one, other) -> Long.compare(one.at(), other.at()));
	}

}
