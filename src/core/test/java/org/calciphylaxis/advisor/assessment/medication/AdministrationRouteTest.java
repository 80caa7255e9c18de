package org.calciphylaxis.advisor.assessment.medication;

import org.calciphylaxis.advisor.assessment.MedicationBuilder;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Status;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.text.reading.TextReaders;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.MedicationBuilder.order;

class AdministrationRouteTest {

	private static final ChartTexts TEXTS = new ChartTexts(TextReaders.of(Terminology.shipped().lexicon()));

	private static MedicationBuilder steroid() {
		return order(Concept.SYSTEMIC_CORTICOSTEROID);
	}

	private static AdministrationRoute route(MedicationBuilder drug) {
		return AdministrationRoute.of(drug.as(1), TEXTS);
	}

	@ParameterizedTest
	@CsvSource({ "Oral, SYSTEMIC", "Intravenous route, SYSTEMIC", "intramuscular, SYSTEMIC", "Topical, LOCAL",
			"Inhalation, LOCAL", "Nasal route, LOCAL", "Ophthalmic route, LOCAL", "Intra-articular route, LOCAL",
			"otherwise, UNKNOWN" })
	void routeDecides(String route, AdministrationRoute expected) {
		assertThat(route(steroid().by(route))).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cream", "ointment", "lotion", "gel", "foam", "topical", "inhaler", "nasal spray",
			"ophthalmic", "otic", "drops", "intra-articular", "enema" })
	void wordsOfLocalFormsAreLocal(String word) {
		assertThat(route(steroid().saying("Prednisolone " + word))).isEqualTo(AdministrationRoute.LOCAL);
		assertThat(route(steroid().as(word))).isEqualTo(AdministrationRoute.LOCAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "oral", "tablet", "injection", "injectable", "intravenous", "intramuscular" })
	void wordsOfSystemicFormsAreSystemic(String word) {
		assertThat(route(steroid().saying("Prednisolone " + word))).isEqualTo(AdministrationRoute.SYSTEMIC);
		assertThat(route(steroid().dosage("one " + word))).isEqualTo(AdministrationRoute.SYSTEMIC);
	}

	@Test
	void routeGoesBeforeFormAndFormBeforeWords() {
		assertThat(route(steroid().by("oral").as("cream"))).isEqualTo(AdministrationRoute.SYSTEMIC);
		assertThat(route(steroid().as("cream").saying("prednisolone tablet"))).isEqualTo(AdministrationRoute.LOCAL);
		assertThat(route(steroid().dosage("apply cream").saying("oral"))).isEqualTo(AdministrationRoute.LOCAL);
		assertThat(route(steroid().by("topical").by("oral"))).isEqualTo(AdministrationRoute.SYSTEMIC);
	}

	@Test
	void systemicProductNeedsNoRoute() {
		assertThat(route(order(Concept.SYSTEMIC_CORTICOSTEROID, Concept.SYSTEMIC_CORTICOSTEROID_PRODUCT)))
			.isEqualTo(AdministrationRoute.SYSTEMIC);
	}

	@Test
	void activeSteroidOfUnknownRouteIsListedAndNotUsed() {
		Assessment told = aChart().with(steroid().saying("Prednisolone")).whenOpened();
		assertThat(told.gaps()).extracting(DataGap::item, DataGap::reason)
			.contains(tuple("Corticosteroid", "route unknown, not usable"));
		assertThat(aChart().with(steroid()).patient().drugs().isActive(DrugClass.SYSTEMIC_CORTICOSTEROID)).isFalse();
	}

	@Test
	void stoppedSteroidOfUnknownRouteIsNotListed() {
		assertThat(aChart().with(steroid().is(Status.STOPPED)).patient().drugs().gaps()).isEmpty();
		assertThat(aChart().with(steroid().by("topical")).patient().drugs().gaps()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "heparin flush", "heparin lock", "heparin for the dialysis circuit", "catheter locks" })
	void heparinOfLinesIsNotSubcutaneous(String words) {
		assertThat(AdministrationRoute.isSubcutaneous(order(Concept.HEPARIN).saying(words).as(1), TEXTS)).isFalse();
		assertThat(AdministrationRoute.isSubcutaneous(order(Concept.HEPARIN).dosage(words).as(1), TEXTS)).isFalse();
	}

	@Test
	void intravenousHeparinIsNotSubcutaneous() {
		assertThat(AdministrationRoute.isSubcutaneous(order(Concept.HEPARIN).by("intravenous").as(1), TEXTS)).isFalse();
		assertThat(
				AdministrationRoute.isSubcutaneous(order(Concept.HEPARIN).saying("heparin IV infusion").as(1), TEXTS))
			.isFalse();
		assertThat(
				AdministrationRoute.isSubcutaneous(order(Concept.INSULIN).dosage("intravenously by pump").as(1), TEXTS))
			.isFalse();
		assertThat(AdministrationRoute.isSubcutaneous(order(Concept.HEPARIN).by("subcutaneous").as(1), TEXTS)).isTrue();
	}

	@Test
	void heparinOnDialysisIsSubcutaneousOnlyWhenTheChartSaysSo() {
		assertThat(AdministrationRoute.isSaidToBeSubcutaneous(order(Concept.HEPARIN).as(1), TEXTS)).isFalse();
		assertThat(AdministrationRoute.isSaidToBeSubcutaneous(order(Concept.HEPARIN).dosage("5000 IU sc").as(1), TEXTS))
			.isTrue();
		assertThat(AdministrationRoute
			.isSaidToBeSubcutaneous(order(Concept.HEPARIN).by(Concept.ROUTE_SUBCUTANEOUS).as(1), TEXTS)).isTrue();
		assertThat(AdministrationRoute.isSaidToBeSubcutaneous(order(Concept.HEPARIN).dosage("heparin flush sc").as(1),
				TEXTS))
			.isFalse();
	}

	@Test
	void codedIntravenousRouteIsNotSubcutaneous() {
		assertThat(aChart().with(order(Concept.INSULIN).by(Concept.ROUTE_INTRAVENOUS))
			.patient()
			.drugs()
			.isActive(DrugClass.INSULIN)).isFalse();
		assertThat(aChart().with(order(Concept.INSULIN).by(Concept.ROUTE_SYSTEMIC))
			.patient()
			.drugs()
			.isActive(DrugClass.INSULIN)).isTrue();
	}

	@Test
	void codedRouteAndFormDecide() {
		assertThat(route(steroid().by(Concept.ROUTE_SYSTEMIC).saying("cream"))).isEqualTo(AdministrationRoute.SYSTEMIC);
		assertThat(route(steroid().by(Concept.ROUTE_LOCAL).saying("tablet"))).isEqualTo(AdministrationRoute.LOCAL);
	}

}
