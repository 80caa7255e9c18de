package org.calciphylaxis.advisor.chart.resource;

import java.math.BigDecimal;
import java.util.List;

import org.calciphylaxis.advisor.chart.ChartFixture;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DailyDoseTest {

	private static final String DAILY = "timing: {repeat: {frequency: 1, period: 1, periodUnit: 'd'}}";

	@ParameterizedTest
	@CsvSource({ "0.5,ug,0.5", "0.5,mcg,0.5", "0.00025,mg,0.25", "250,ng,0.25", "0.5,\u00b5g,0.5" })
	void readsAMassOfAnyUsualUnit(String value, String unit, BigDecimal micrograms) {
		assertThat(dose("doseAndRate: [{doseQuantity: {value: " + value + ", unit: '" + unit + "'}}], " + DAILY))
			.isEqualByComparingTo(micrograms);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "repeat: {frequency: 2, period: 1, periodUnit: 'd'} | 1.0",
			"repeat: {period: 12, periodUnit: 'h'} | 1.0", "repeat: {frequency: 7, period: 1, periodUnit: 'wk'} | 0.5",
			"code: {coding: [{code: 'BID'}]} | 1.0", "code: {coding: [{code: 'QOD'}]} | 0.25",
			"code: {coding: [{code: 'QD'}]}, repeat: {boundsPeriod: {start: '2026-01-01'}} | 0.5" })
	void readsTheFrequency(String timing, BigDecimal micrograms) {
		assertThat(dose("doseAndRate: [{doseQuantity: {value: 0.5, code: 'ug'}}], timing: {" + timing + "}"))
			.isEqualByComparingTo(micrograms);
	}

	@Test
	void takesTheOrderedDoseAndNeverAddsUp() {
		String doses = "doseAndRate: [{type: {coding: [{code: 'calculated'}]}, doseQuantity: {value: 1, code: 'ug'}},"
				+ "{type: {coding: [{code: 'ordered'}]}, doseQuantity: {value: 0.25, code: 'ug'}}], ";
		assertThat(dose(doses + DAILY)).isEqualByComparingTo("0.25");
		assertThat(dose(doses.replace("'ordered'", "'admin-amount'") + DAILY)).isEqualByComparingTo("1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "doseAndRate: [{doseQuantity: {value: 1, unit: 'tablet'}}], " + DAILY,
			"doseAndRate: [{doseQuantity: {value: 1}}], " + DAILY,
			"doseAndRate: [{doseQuantity: {value: 'one', unit: 'ug'}}], " + DAILY,
			"doseAndRate: [{doseQuantity: {value: 1, comparator: '>', unit: 'ug'}}], " + DAILY,
			"doseAndRate: [{doseRange: {high: {value: 1, unit: 'ug'}}}], " + DAILY,
			"asNeededBoolean: true, doseAndRate: [{doseQuantity: {value: 1, unit: 'ug'}}], " + DAILY,
			"doseAndRate: [{doseQuantity: {value: 1, unit: 'ug'}}]",
			"doseAndRate: [{doseQuantity: {value: 1, unit: 'ug'}}], timing: 'daily'",
			"doseAndRate: [{doseQuantity: {value: 1, unit: 'ug'}}], timing: {repeat: {frequency: 1, period: 0, periodUnit: 'd'}}",
			"doseAndRate: [{doseQuantity: {value: 1, unit: 'ug'}}], timing: {repeat: {frequency: 1, frequencyMax: 3, period: 1, periodUnit: 'd'}}",
			"doseAndRate: [{doseQuantity: {value: 1, unit: 'ug'}}], timing: {repeat: {frequency: 1, period: 1, periodUnit: 'd', dayOfWeek: ['mon']}}",
			"doseAndRate: [{doseQuantity: {value: 1, unit: 'ug'}}], timing: {repeat: {frequency: 1, period: 1, periodUnit: 'mo'}}" })
	void isUnknownWhenNotCertain(String dosage) {
		assertThat(dose(dosage)).isNull();
	}

	@Test
	void isUnknownForSeveralDosages() {
		LenientElement dosage = element("doseAndRate: [{doseQuantity: {value: 1, unit: 'ug'}}], " + DAILY);
		assertThat(DailyDose.micrograms(List.of(dosage, dosage))).isNull();
	}

	private static BigDecimal dose(String dosage) {
		return DailyDose.micrograms(List.of(element(dosage)));
	}

	private static LenientElement element(String members) {
		return new LenientElement(ChartFixture.json("{" + members + "}"));
	}

}
