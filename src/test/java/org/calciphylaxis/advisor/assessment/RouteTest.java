package org.calciphylaxis.advisor.assessment;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Medication.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartFacts.aChart;
import static org.calciphylaxis.advisor.assessment.DrugFact.order;

class RouteTest {

	private static DrugFact steroid() {
		return order(Concept.SYSTEMIC_CORTICOSTEROID);
	}

	private static Route route(DrugFact drug) {
		return Route.ofCorticosteroid(drug.as(1));
	}

	@ParameterizedTest
	@CsvSource({ "Oral, SYSTEMIC", "Intravenous route, SYSTEMIC", "intramuscular, SYSTEMIC", "Topical, LOCAL",
			"Inhalation, LOCAL", "Nasal route, LOCAL", "Ophthalmic route, LOCAL", "Intra-articular route, LOCAL",
			"otherwise, UNKNOWN" })
	void routeDecides(String route, Route expected) {
		assertThat(route(steroid().by(route))).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cream", "ointment", "lotion", "gel", "foam", "topical", "inhaler", "nasal spray",
			"ophthalmic", "otic", "drops", "intra-articular", "enema" })
	void wordsOfLocalFormsAreLocal(String word) {
		assertThat(route(steroid().saying("Prednisolone " + word))).isEqualTo(Route.LOCAL);
		assertThat(route(steroid().as(word))).isEqualTo(Route.LOCAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "oral", "tablet", "injection", "injectable", "intravenous", "intramuscular" })
	void wordsOfSystemicFormsAreSystemic(String word) {
		assertThat(route(steroid().saying("Prednisolone " + word))).isEqualTo(Route.SYSTEMIC);
		assertThat(route(steroid().dosage("one " + word))).isEqualTo(Route.SYSTEMIC);
	}

	@Test
	void routeGoesBeforeFormAndFormBeforeWords() {
		assertThat(route(steroid().by("oral").as("cream"))).isEqualTo(Route.SYSTEMIC);
		assertThat(route(steroid().as("cream").saying("prednisolone tablet"))).isEqualTo(Route.LOCAL);
		assertThat(route(steroid().dosage("apply cream").saying("oral"))).isEqualTo(Route.LOCAL);
		assertThat(route(steroid().by("topical").by("oral"))).isEqualTo(Route.SYSTEMIC);
	}

	@Test
	void systemicProductNeedsNoRoute() {
		assertThat(route(order(Concept.SYSTEMIC_CORTICOSTEROID, Concept.SYSTEMIC_CORTICOSTEROID_PRODUCT)))
			.isEqualTo(Route.SYSTEMIC);
	}

	@Test
	void activeSteroidOfUnknownRouteIsListedAndNotUsed() {
		Assessment told = aChart().with(steroid().saying("Prednisolone")).whenOpened();
		assertThat(told.gaps()).contains(new Gap("Corticosteroid", "route unknown, not usable"));
		assertThat(aChart().with(steroid()).patient().drugs().isActive(DrugGroup.SYSTEMIC_CORTICOSTEROID)).isFalse();
	}

	@Test
	void stoppedSteroidOfUnknownRouteIsNotListed() {
		assertThat(aChart().with(steroid().is(Status.STOPPED)).patient().drugs().gaps()).isEmpty();
		assertThat(aChart().with(steroid().by("topical")).patient().drugs().gaps()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "heparin flush", "heparin lock", "heparin for the dialysis circuit", "catheter locks" })
	void heparinOfLinesIsNotSubcutaneous(String words) {
		assertThat(Route.isSubcutaneous(order(Concept.HEPARIN).saying(words).as(1))).isFalse();
		assertThat(Route.isSubcutaneous(order(Concept.HEPARIN).dosage(words).as(1))).isFalse();
	}

	@Test
	void intravenousHeparinIsNotSubcutaneous() {
		assertThat(Route.isSubcutaneous(order(Concept.HEPARIN).by("intravenous").as(1))).isFalse();
		assertThat(Route.isSubcutaneous(order(Concept.HEPARIN).saying("heparin IV infusion").as(1))).isFalse();
		assertThat(Route.isSubcutaneous(order(Concept.INSULIN).dosage("intravenously by pump").as(1))).isFalse();
		assertThat(Route.isSubcutaneous(order(Concept.HEPARIN).by("subcutaneous").as(1))).isTrue();
	}

	@Test
	void codedIntravenousRouteIsNotSubcutaneous() {
		assertThat(aChart().with(order(Concept.INSULIN).by(Concept.ROUTE_INTRAVENOUS))
			.patient()
			.drugs()
			.isActive(DrugGroup.INSULIN)).isFalse();
		assertThat(aChart().with(order(Concept.INSULIN).by(Concept.ROUTE_SYSTEMIC))
			.patient()
			.drugs()
			.isActive(DrugGroup.INSULIN)).isTrue();
	}

	@Test
	void codedRouteAndFormDecide() {
		assertThat(route(steroid().by(Concept.ROUTE_SYSTEMIC).saying("cream"))).isEqualTo(Route.SYSTEMIC);
		assertThat(route(steroid().by(Concept.ROUTE_LOCAL).saying("tablet"))).isEqualTo(Route.LOCAL);
	}

}
