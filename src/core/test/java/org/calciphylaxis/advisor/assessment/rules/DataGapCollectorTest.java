package org.calciphylaxis.advisor.assessment.rules;

import java.util.List;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Assessment.Conclusion;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.onDialysis;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.ReportBuilder.ofSkin;

/** What is missing, and how the judgement explains itself. */
class DataGapCollectorTest {

	private static List<DataGap> gaps(DataAvailability state) {
		return aChart().with(PrefetchKey.LABS, state).whenOpened().gaps();
	}

	@Test
	void missingAndIncompleteDataAreListedWithTheReason() {
		assertThat(gaps(DataAvailability.missing("timed out"))).extracting(DataGap::item, DataGap::reason)
			.containsExactly(tuple("Laboratory results", "not available: timed out"));
		assertThat(gaps(DataAvailability.missing(" "))).extracting(DataGap::item, DataGap::reason)
			.containsExactly(tuple("Laboratory results", "not available"));
		assertThat(gaps(new DataAvailability(DataAvailability.State.INCOMPLETE, "too many pages", 0, 0)))
			.extracting(DataGap::item, DataGap::reason)
			.contains(tuple("Laboratory results", "incomplete: too many pages"));
	}

	@Test
	void unreadableAndForeignResourcesAreCounted() {
		assertThat(gaps(new DataAvailability(DataAvailability.State.COMPLETE, "", 2, 3)))
			.extracting(DataGap::item, DataGap::reason)
			.contains(tuple("Laboratory results", "2 could not be read"),
					tuple("Laboratory results", "3 of another patient left out"));
	}

	@Test
	void resultsThatWouldTellAreListedWhereLabsWereReadable() {
		assertThat(aChart().lab(Concept.LAB_PTH, "100", "pg/mL").whenOpened().gaps())
			.filteredOn((gap) -> gap.item().equals("No usable recent result"))
			.extracting(DataGap::reason)
			.containsExactly("calcium, phosphate, albumin");
		assertThat(aChart().lab(Concept.LAB_PTH, "100", "pg/mL")
			.lab(Concept.LAB_CALCIUM_TOTAL, "9", "mg/dL")
			.lab(Concept.LAB_PHOSPHATE, "4", "mg/dL")
			.lab(Concept.LAB_ALBUMIN, "4", "g/dL")
			.whenOpened()
			.gaps()).isEmpty();
	}

	@Test
	void reAlertTriggersNameWhatEndsAQuietPeriod() {
		assertThat(aChart().whenOpened().reAlertTriggers()).isEmpty();
		assertThat(aChart().with(Concept.SKIN_LIVEDO, Concept.CALCIPHYLAXIS_DX)
			.with(problem(Concept.SEPSIS).onset(1))
			.taking(Concept.WARFARIN)
			.whenOpened()
			.reAlertTriggers()).containsExactlyInAnyOrder("specific-skin-evidence", "sepsis", "established",
					"vitamin-k-antagonist:WARFARIN");
	}

	@Test
	void conclusionsTellWhatHolds() {
		assertThat(holding(aChart())).containsExactly("Adult and alive");
		assertThat(holding(onDialysis().with(Concept.AKI, Concept.HOSPICE_PALLIATIVE)
			.with(problem(Concept.SKIN_FINDING_ULCER).saying("painful").onset(30))
			.with(ofSkin("no calciphylaxis").on(3))
			.taking(Concept.SODIUM_THIOSULFATE))).containsExactly("Adult and alive", "Kidney failure (uremic)",
					"Chronic dialysis", "Acute kidney injury (dialysis may be acute)", "Non-specific skin evidence",
					"Painful", "Not healing", "Skin biopsy negative", "Hospice or comfort care",
					"Treated with sodium thiosulfate");
	}

	private static List<String> holding(ChartBuilder chart) {
		return chart.whenOpened().conclusions().stream().filter(Conclusion::holds).map(Conclusion::name).toList();
	}

	@Test
	void lesionsAreNamedInOurWords() {
		assertThat(onDialysis()
			.with(Concept.SKIN_LIVEDO, Concept.SKIN_GANGRENE, Concept.SKIN_NECROSIS, Concept.SKIN_INFECTION,
					Concept.LIVEDOID_VASCULOPATHY, Concept.SKIN_FINDING_EARLY)
			.with(problem(Concept.SKIN_FINDING_ULCER).at("thigh"))
			.advice()
			.evidence()).extracting(Evidence::item)
			.contains("Livedo", "Gangrene", "Skin necrosis", "Skin infection", "Livedoid vasculopathy", "Skin finding",
					"Skin ulcer");
	}

	@Test
	void unknownAnticoagulantIsNoted() {
		assertThat(onDialysis().with(Concept.SKIN_LIVEDO, Concept.ANTICOAGULANT_LONGTERM_STATUS).advice().notes())
			.contains(AdviceNote.ANTICOAGULANT_AGENT_UNKNOWN);
	}

}
