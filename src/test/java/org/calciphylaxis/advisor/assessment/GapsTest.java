package org.calciphylaxis.advisor.assessment;

import java.util.List;

import org.calciphylaxis.advisor.assessment.Assessment.Conclusion;
import org.calciphylaxis.advisor.assessment.facts.Availability;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartFacts.aChart;
import static org.calciphylaxis.advisor.assessment.ChartFacts.onDialysis;
import static org.calciphylaxis.advisor.assessment.ProblemFact.problem;
import static org.calciphylaxis.advisor.assessment.ReportFact.ofSkin;

/** What is missing, and how the judgement explains itself. */
class GapsTest {

	private static List<Gap> gaps(Availability state) {
		return aChart().with(DataKey.LABS, state).whenOpened().gaps();
	}

	@Test
	void missingAndIncompleteDataAreListedWithTheReason() {
		assertThat(gaps(Availability.missing("timed out")))
			.containsExactly(new Gap("Laboratory results", "not available: timed out"));
		assertThat(gaps(Availability.missing(" "))).containsExactly(new Gap("Laboratory results", "not available"));
		assertThat(gaps(new Availability(Availability.State.INCOMPLETE, "too many pages", 0, 0)))
			.contains(new Gap("Laboratory results", "incomplete: too many pages"));
	}

	@Test
	void unreadableAndForeignResourcesAreCounted() {
		assertThat(gaps(new Availability(Availability.State.COMPLETE, "", 2, 3))).contains(
				new Gap("Laboratory results", "2 could not be read"),
				new Gap("Laboratory results", "3 of another patient left out"));
	}

	@Test
	void resultsThatWouldTellAreListedWhereLabsWereReadable() {
		assertThat(aChart().lab(Concept.LAB_PTH, "100", "pg/mL").whenOpened().gaps())
			.filteredOn((gap) -> gap.item().equals("No usable recent result"))
			.extracting(Gap::reason)
			.containsExactly("calcium, phosphate, albumin");
		assertThat(aChart().lab(Concept.LAB_PTH, "100", "pg/mL")
			.lab(Concept.LAB_CALCIUM_TOTAL, "9", "mg/dL")
			.lab(Concept.LAB_PHOSPHATE, "4", "mg/dL")
			.lab(Concept.LAB_ALBUMIN, "4", "g/dL")
			.whenOpened()
			.gaps()).isEmpty();
	}

	@Test
	void awakenersNameWhatEndsAQuietPeriod() {
		assertThat(aChart().whenOpened().awakeners()).isEmpty();
		assertThat(aChart().with(Concept.LIVEDO, Concept.CALCIPHYLAXIS_DX)
			.with(problem(Concept.SEPSIS).onset(1))
			.taking(Concept.WARFARIN)
			.whenOpened()
			.awakeners()).containsExactlyInAnyOrder("specific-skin-evidence", "sepsis", "established",
					"vitamin-k-antagonist:WARFARIN");
	}

	@Test
	void conclusionsTellWhatHolds() {
		assertThat(holding(aChart())).containsExactly("Adult and alive");
		assertThat(holding(onDialysis().with(Concept.AKI, Concept.HOSPICE_PALLIATIVE)
			.with(problem(Concept.SKIN_FINDING_EARLY, Concept.PAINFUL_SKIN).onset(30))
			.with(ofSkin("no calciphylaxis").on(3))
			.taking(Concept.SODIUM_THIOSULFATE))).containsExactly("Adult and alive", "Kidney failure (uremic)",
					"Chronic dialysis", "Acute kidney injury (dialysis may be acute)", "Non-specific skin evidence",
					"Painful", "Not healing", "Skin biopsy negative", "Hospice or comfort care",
					"Treated with sodium thiosulfate");
	}

	private static List<String> holding(ChartFacts chart) {
		return chart.whenOpened().conclusions().stream().filter(Conclusion::holds).map(Conclusion::name).toList();
	}

	@Test
	void newestEvidenceIsTheLatestDate() {
		assertThat(onDialysis().with(problem(Concept.LIVEDO).onset(5)).advice().newestEvidence())
			.isEqualTo(ChartFacts.daysAgo(5));
		assertThat(aChart().with(Concept.CKD5, Concept.SKIN_FINDING_PENILE).advice().newestEvidence()).isNull();
	}

	@Test
	void lesionsAreNamedInOurWords() {
		assertThat(onDialysis()
			.with(Concept.LIVEDO, Concept.GANGRENE, Concept.SKIN_NECROSIS, Concept.SKIN_INFECTION,
					Concept.LIVEDOID_VASCULOPATHY, Concept.SKIN_FINDING_EARLY)
			.with(problem(Concept.SKIN_FINDING_ULCER).at("thigh"))
			.advice()
			.evidence()).extracting(Evidence::item)
			.contains("Livedo", "Gangrene", "Skin necrosis", "Skin infection", "Livedoid vasculopathy", "Skin finding",
					"Skin ulcer");
	}

	@Test
	void unknownAnticoagulantIsNoted() {
		assertThat(onDialysis().with(Concept.LIVEDO, Concept.ANTICOAGULANT_LONGTERM_STATUS).advice().notes())
			.contains(Note.ANTICOAGULANT_AGENT_UNKNOWN);
	}

}
