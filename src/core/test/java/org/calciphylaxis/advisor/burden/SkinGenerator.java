package org.calciphylaxis.advisor.burden;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.ConditionBuilder;
import org.calciphylaxis.advisor.assessment.ObservationBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;

/** Charts skin findings, pain and calciphylaxis. */
final class SkinGenerator {

	private final Chance chance;

	private final CodingHabits habits;

	SkinGenerator(Chance chance, CodingHabits habits) {
		this.chance = chance;
		this.habits = habits;
	}

	void addTo(ChartBuilder chart) {
		calciphylaxis(chart);
		ulcers(chart);
		infections(chart);
		if (this.chance.has(Feature.PURPURA) && this.chance.happens(this.habits.purpura())) {
			chart.with(finding("purpura", Concept.PURPURA).onset(this.chance.days(0, 180)));
		}
		if (this.chance.has(Feature.PAINFUL_LUMP)) {
			chart.with(ConditionBuilder.words("Painful nodule of calf").onset(this.chance.days(0, 180)));
		}
		if (this.chance.has(Feature.PRESSURE_ULCER)) {
			chart.with(ConditionBuilder.problem(Concept.ALTERNATIVE_CAUSE_ULCER).at("sacrum").onset(40));
		}
		if (this.chance.has(Feature.SEVERE_PAIN) && this.chance.happens(this.habits.painScore())) {
			chart.with(ObservationBuilder.lab(Concept.OBS_PAIN, "8", "{score}").daysAgo(this.chance.days(0, 14)));
		}
	}

	private void calciphylaxis(ChartBuilder chart) {
		if (!this.chance.has(Feature.CALCIPHYLAXIS)) {
			return;
		}
		if (this.chance.happens(this.habits.diagnosis())) {
			chart.with(ConditionBuilder.problem(Concept.CALCIPHYLAXIS_DX).onset(60));
		}
		else {
			chart.with(ConditionBuilder.words("Painful livedo and necrotic ulcer of thigh").onset(60));
		}
	}

	private void ulcers(ChartBuilder chart) {
		ulcer(chart, Feature.FOOT_ULCER, "foot", Concept.SKIN_FINDING_ULCER, Concept.ALTERNATIVE_CAUSE_ULCER);
		ulcer(chart, Feature.LEG_ULCER, "calf", Concept.SKIN_FINDING_ULCER, Concept.ALTERNATIVE_CAUSE_ULCER);
		ulcer(chart, Feature.TOE_GANGRENE, "toe", Concept.SKIN_GANGRENE, Concept.ALTERNATIVE_CAUSE_GANGRENE);
		if (this.chance.has(Feature.ULCER_AT_FATTY_SITE)) {
			chart.with(finding("ulcer", Concept.SKIN_FINDING_ULCER).at("thigh").onset(age()));
		}
	}

	private void ulcer(ChartBuilder chart, Feature feature, String site, Concept unexplained, Concept explained) {
		if (this.chance.has(feature)) {
			ConditionBuilder ulcer = this.chance.happens(this.habits.ulcerCause()) ? ConditionBuilder.problem(explained)
					: finding("ulcer", unexplained);
			chart.with(ulcer.at(site).onset(age()));
		}
	}

	private int age() {
		return this.chance.happens(this.habits.lasting()) ? this.chance.days(28, 180) : this.chance.days(0, 27);
	}

	private void infections(ChartBuilder chart) {
		infection(chart, Feature.FOOT_INFECTION, "foot", Concept.SKIN_INFECTION);
		infection(chart, Feature.CELLULITIS, "calf", Concept.SKIN_INFECTION, Concept.SKIN_INFECTION_TRUNK_OR_LIMB);
	}

	private void infection(ChartBuilder chart, Feature feature, String site, Concept... concepts) {
		if (this.chance.has(feature)) {
			ClinicalStatus status = this.chance.happens(this.habits.leftActive()) ? ClinicalStatus.ACTIVE
					: ClinicalStatus.RESOLVED;
			chart.with(finding("infection", concepts).at(site).is(status).onset(this.chance.days(0, 180)));
		}
	}

	private ConditionBuilder finding(String words, Concept... concepts) {
		ConditionBuilder finding = ConditionBuilder.problem(concepts);
		return this.chance.happens(this.habits.painWords()) ? finding.saying("Painful " + words) : finding;
	}

}
