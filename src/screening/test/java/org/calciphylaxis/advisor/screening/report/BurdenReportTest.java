package org.calciphylaxis.advisor.screening.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.screening.patient.AdviceRow;
import org.calciphylaxis.advisor.screening.patient.RefusedPatient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BurdenReportTest {

	private static final String ADVICE_REPORT = """
			{"from": "2026-10-01T00:00:00Z", "to": "2026-11-01T00:00:00Z",
			 "live": [{"advice": "suspected", "ruleVersion": "0.1.0", "shown": 30, "accepted": 12, "overridden": 8, "ignored": 10,
			           "overrideComments": [{"comment": "she has pyoderma"}]},
			          {"advice": "suspected", "ruleVersion": "0.2.0", "shown": 10, "accepted": 6, "overridden": 0, "ignored": 4}],
			 "silent": [], "answersToUnknownCards": 0}""";

	@Test
	void givesNumbersAndSharesByAdviceAndIndicator() throws JsonProcessingException {
		JsonNode report = json(women(8, 2), 1);
		assertThat(report.at("/patients/judged").asLong()).isEqualTo(10);
		assertThat(report.at("/advice/0/name").asText()).isEqualTo("Suspected calciphylaxis (warning)");
		assertThat(report.at("/advice/0/patients").asLong()).isEqualTo(8);
		assertThat(report.at("/advice/0/shareOfAll").asDouble()).isEqualTo(0.8);
		assertThat(report.at("/by-sex/0/warningShare").asDouble()).isEqualTo(0.8);
		assertThat(report.at("/indicators/3/name").asText()).isEqualTo("no advice");
		assertThat(report.at("/indicators/3/patients").asLong()).isEqualTo(2);
	}

	@Test
	void showsNoSmallCountAndNothingThatWouldTellIt() throws JsonProcessingException {
		BurdenStatistics statistics = women(8, 40);
		for (int i = 0; i < 3; i++) {
			statistics.add(Panel.patient("man-" + i, "male", 50, 400, Panel.suspected()));
			statistics.add(Panel.patient("other-" + i, "other", 50, 400, new AdviceRow[0]));
		}
		JsonNode bySex = json(statistics, 5).get("by-sex");
		assertThat(bySex.at("/0/patients").asLong()).isEqualTo(48);
		assertThat(bySex.at("/1/patients").isNull()).isTrue();
		assertThat(bySex.at("/2/patients").isNull()).isTrue();
		assertThat(bySex.at("/1/warning").isNull()).isTrue();
		assertThat(bySex.at("/0/warning").isNull()).as("8 of 11: the other 3 could be told").isTrue();
		assertThat(bySex.at("/0/warningShare").isNull()).isTrue();
		assertThat(bySex.at("/0/critical").asLong()).isZero();
	}

	@Test
	void showsNoPartOfWhichTheRestIsSmall() throws JsonProcessingException {
		BurdenStatistics statistics = women(8, 2);
		statistics.add(Panel.patient("woman-not-on-dialysis", "female", 50, null, Panel.suspected()));
		JsonNode report = json(statistics, 5);
		assertThat(report.at("/by-sex/0/patients").asLong()).isEqualTo(11);
		assertThat(report.at("/by-sex/0/onDialysis").isNull()).isTrue();
		assertThat(report.at("/advice/0/onDialysis").isNull()).isTrue();
		assertThat(report.at("/patients/onDialysis").isNull()).isTrue();
	}

	@Test
	void alwaysShowsWhoCouldNotBeJudged() throws JsonProcessingException {
		BurdenStatistics statistics = women(8, 2);
		statistics.add(new RefusedPatient("woman-3", RefusedPatient.Reason.UNREADABLE_PATIENT, 3));
		JsonNode report = json(statistics, 5);
		assertThat(report.at("/patients/refused").asLong()).isOne();
		assertThat(report.at("/refused/0/patients").asLong()).isOne();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 5 })
	void holdsNoPatientAndNoWordOfAChart(int minCell) {
		BurdenReport report = BurdenReport.of(women(20, 20), Panel.context(minCell, "Unit", ADVICE_REPORT));
		assertThat(report.json() + report.html()).doesNotContain("woman-")
			.doesNotContain("secret-")
			.doesNotContain("Alder")
			.doesNotContain("pyoderma");
	}

	@Test
	void setsItselfBesideTheServicesReport() throws JsonProcessingException {
		JsonNode report = new ObjectMapper()
			.readTree(BurdenReport.of(women(8, 2), Panel.context(1, null, ADVICE_REPORT)).json());
		JsonNode suspected = report.get("service").get(2);
		assertThat(suspected.get("name").asText()).isEqualTo("Suspected calciphylaxis");
		assertThat(suspected.get("screened").asLong()).isEqualTo(8);
		assertThat(suspected.get("live").asLong()).as("of both rule versions").isEqualTo(40);
		assertThat(suspected.get("accepted").asLong()).isEqualTo(18);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no", "[]", "{\"from\": \"a\", \"to\": \"b\"}",
			"{\"from\": \"a\", \"to\": \"b\", \"live\": [{}], \"silent\": []}" })
	void saysWhatIsWrongWithAnAdviceReport(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> ServiceReport.parse(text))
			.withMessageContaining("advice report");
	}

	@Test
	void groupsOnlyWhenAsked() throws JsonProcessingException {
		assertThat(json(women(8, 2), 1).has("by-group")).isFalse();
		JsonNode grouped = new ObjectMapper()
			.readTree(BurdenReport.of(women(8, 2), Panel.context(1, "Dialysis unit", null)).json());
		assertThat(grouped.at("/by-group/0/name").asText()).isEqualTo("Unit North");
	}

	@Test
	void ofNobodyIsAReportToo() throws JsonProcessingException {
		assertThat(json(new BurdenStatistics(), 5).at("/patients/read").asLong()).isZero();
	}

	private static BurdenStatistics women(int suspected, int others) {
		BurdenStatistics statistics = new BurdenStatistics();
		for (int i = 0; i < suspected + others; i++) {
			statistics.add(Panel.patient("woman-" + i, "female", 50, 400,
					(i < suspected) ? new AdviceRow[] { Panel.suspected() } : new AdviceRow[0]));
		}
		return statistics;
	}

	private static JsonNode json(BurdenStatistics statistics, int minCell) throws JsonProcessingException {
		return new ObjectMapper().readTree(BurdenReport.of(statistics, Panel.context(minCell, null, null)).json());
	}

}
