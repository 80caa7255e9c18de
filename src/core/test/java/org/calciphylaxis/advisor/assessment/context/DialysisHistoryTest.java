package org.calciphylaxis.advisor.assessment.context;

import java.util.List;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.ConditionBuilder;
import org.calciphylaxis.advisor.assessment.EventBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.EventFact.Status;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.daysAgo;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.EventBuilder.procedure;

/** Since when dialysis goes on, how, and what a card shows of it. */
class DialysisHistoryTest {

	private static EventBuilder session(int daysAgo) {
		return procedure(Concept.DIALYSIS_HD).on(daysAgo);
	}

	private static ConditionBuilder status() {
		return problem(Concept.DIALYSIS_STATUS);
	}

	@Test
	void earliestStatusOrSessionTellsSinceWhen() {
		assertThat(why(aChart().with(status().onset(10)).with(session(40)))).isEqualTo("on dialysis since 2026-05-21");
		assertThat(why(aChart().with(status().onset(40)).with(session(10)))).isEqualTo("on dialysis since 2026-05-21");
		assertThat(why(aChart().with(status().onset(0)))).isEqualTo("on dialysis since 2026-06-30");
		assertThat(why(aChart().with(status().onset(1827))))
			.isEqualTo("on dialysis since 2021-06-29, more than 5 years");
	}

	@Test
	void statusWithoutADateOrFromTheFutureTellsNoTime() {
		assertThat(why(aChart().with(status()))).isEqualTo("on dialysis since a time that is not charted");
		assertThat(why(aChart().with(status().onset(-1)))).isEqualTo("on dialysis since a time that is not charted");
	}

	private static String why(ChartBuilder chart) {
		return chart.found(RiskFactor.DIALYSIS).reason().toString();
	}

	@Test
	void cardShowsEachStatusAndTheNewestSessionThatWas() {
		List<Evidence> shown = aChart().with(status().onset(300))
			.with(session(30))
			.with(session(2))
			.with(session(-3))
			.with(session(9))
			.patient()
			.kidney()
			.evidence();
		assertThat(shown).extracting(Evidence::item).containsExactly("Dialysis", "Dialysis, newest session");
		assertThat(shown).extracting(Evidence::date).containsExactly(daysAgo(300), daysAgo(2));
	}

	@Test
	void onlyAStatusOfMoreThanFiveYearsIsShownAsSuch() {
		assertThat(aChart().with(status().onset(2000))
			.with(status().onset(30))
			.with(session(2))
			.found(RiskFactor.DIALYSIS)
			.evidence()).extracting(Evidence::item)
			.containsExactly("Dialysis for more than 5 years", "Dialysis", "Dialysis, newest session");
		assertThat(
				aChart().with(session(1900)).with(session(100)).with(session(2)).found(RiskFactor.DIALYSIS).evidence())
			.singleElement()
			.satisfies((fact) -> {
				assertThat(fact.item()).isEqualTo("Dialysis, newest session");
				assertThat(fact.phrase()).isEqualTo("more than 5 years on dialysis");
			});
		assertThat(aChart().with(status().onset(1826)).with(session(1900)).found(RiskFactor.DIALYSIS).evidence())
			.extracting(Evidence::item)
			.containsExactly("Dialysis", "Dialysis, newest session");
	}

	@ParameterizedTest
	@CsvSource({ "101, 10, true", "100, 10, false", "300, 130, false", "300, 120, true", "60, -9, false",
			"91, -9, true" })
	void procedureOfMoreThanNinetyDaysIsChronic(int from, int until, boolean chronic) {
		assertThat(aChart().with(session(from).until(until)).patient().kidney().isOnChronicDialysis())
			.isEqualTo(chronic);
	}

	@Test
	void finishedProcedureWithoutEndWasOneDay() {
		assertThat(aChart().with(session(100)).patient().kidney().isOnChronicDialysis()).isFalse();
		assertThat(aChart().with(session(100).is(Status.ACTIVE)).patient().kidney().isOnChronicDialysis()).isTrue();
	}

	@Test
	void dialysisOfTheDayOfTheTransplantIsNotAfterIt() {
		assertThat(graft(session(20))).isTrue();
		assertThat(graft(session(19))).isFalse();
		assertThat(aChart().with(problem(Concept.KIDNEY_TRANSPLANT).onset(20))
			.with(status().onset(20))
			.patient()
			.kidney()
			.hasFunctioningGraft()).isTrue();
	}

	private static boolean graft(EventBuilder session) {
		return aChart().with(procedure(Concept.KIDNEY_TRANSPLANT).on(20))
			.with(session)
			.patient()
			.kidney()
			.hasFunctioningGraft();
	}

	@Test
	void hemodialysisIsNotPeritonealDialysis() {
		assertThat(aChart().with(session(3)).presenceOf(RiskFactor.PERITONEAL_DIALYSIS)).isEqualTo(Presence.ABSENT);
	}

	@Test
	void conditionThatIsDialysisAndKidneyFailureIsShownOnce() {
		assertThat(aChart().with(problem(Concept.ESKD, Concept.DIALYSIS_STATUS))
			.with(Concept.CKD5)
			.patient()
			.kidney()
			.evidence()).extracting(Evidence::item).containsExactly("Dialysis", "Kidney failure");
	}

}
