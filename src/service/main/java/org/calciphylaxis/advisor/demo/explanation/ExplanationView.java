package org.calciphylaxis.advisor.demo.explanation;

import java.util.List;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.advice.NearMiss;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.risk.RiskFactorStatus;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as the preview page shows it, dates as days.
 *
 * @param fired the rules that fired, the diagnostic one first; quiet periods do not count
 * @param nearMisses the rules that nearly did
 * @param conclusions context and skin
 * @param riskFactors every risk factor
 * @param gaps what is missing or not usable
 * @param cards the cards that the rules would give, whatever is quiet
 * @param history laboratory results over time, and what happened
 */
record ExplanationView(List<RuleView> fired, List<RuleView> nearMisses, List<ConclusionView> conclusions,
		List<RiskFactorView> riskFactors, List<GapView> gaps, List<CdsServiceResponseCardJson> cards,
		TimelineView history) {

	static ExplanationView of(Assessment assessment, List<CdsServiceResponseCardJson> cards, TimelineView history) {
		return new ExplanationView(assessment.advice().stream().map(RuleView::of).toList(),
				assessment.nearMisses().stream().map(RuleView::of).toList(),
				assessment.conclusions().stream().map(ConclusionView::of).toList(),
				assessment.riskFactors().stream().map(RiskFactorView::of).toList(),
				assessment.gaps().stream().map(GapView::of).toList(), cards, history);
	}

	/**
	 * A rule that fired or nearly did.
	 *
	 * @param indicator null when it did not fire
	 * @param missing what it lacked; null when it fired
	 */
	record RuleView(String code, String title, @Nullable String indicator, @Nullable String missing,
			List<EvidenceView> evidence) {

		static RuleView of(Advice advice) {
			return new RuleView(advice.code().code(), advice.code().display(), advice.indicator().name(), null,
					EvidenceView.of(advice.evidence()));
		}

		static RuleView of(NearMiss miss) {
			AdviceCode code = miss.code();
			return new RuleView(code.code(), code.display(), null, miss.missing(), List.of());
		}

	}

	/** A statement about the patient that holds or does not. */
	record ConclusionView(String name, boolean holds, List<EvidenceView> evidence) {

		static ConclusionView of(Assessment.Conclusion conclusion) {
			return new ConclusionView(conclusion.name(), conclusion.holds(), EvidenceView.of(conclusion.evidence()));
		}

	}

	/** A risk factor; {@code presence} and {@code weight} in the rules' words. */
	record RiskFactorView(String name, String presence, String weight, boolean mineral, String why,
			List<EvidenceView> evidence) {

		static RiskFactorView of(RiskFactorStatus factor) {
			return new RiskFactorView(factor.name(), factor.presence().name(), factor.weight().name(), factor.mineral(),
					factor.why(), EvidenceView.of(factor.evidence()));
		}

	}

	/** Something that is missing or not usable. */
	record GapView(String item, String reason) {

		static GapView of(DataGap gap) {
			return new GapView(gap.item(), gap.reason());
		}

	}

	/** One fact of the chart. */
	record EvidenceView(String item, String value, @Nullable String date, String reference, List<String> remarks) {

		static List<EvidenceView> of(List<Evidence> evidence) {
			return evidence.stream().map(EvidenceView::of).toList();
		}

		private static EvidenceView of(Evidence evidence) {
			ChartTime date = evidence.date();
			return new EvidenceView(evidence.item(), evidence.value(), (date != null) ? date.day().toString() : null,
					evidence.reference(),
					evidence.remarks().stream().sorted().map(Evidence.Remark::displayText).toList());
		}

	}

}
