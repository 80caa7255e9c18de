package org.calciphylaxis.advisor.smart.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.advice.NearMiss;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.risk.RiskFactorStatus;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.cards.CardWriter;
import org.calciphylaxis.advisor.cards.ChartTextSanitizer;
import org.calciphylaxis.advisor.smart.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as the SMART app and the demo draw it, dates as days.
 *
 * @param asOf when the chart was judged, ISO 8601
 * @param rulesVersion the version of the rules
 * @param advice what the rules advise, the diagnostic one first; quiet periods do not
 * count
 * @param nearMisses the rules that nearly fired
 * @param conclusions context and skin
 * @param riskFactors every risk factor
 * @param gaps what is missing or not usable
 * @param timeline results over time, and what happened
 * @param pastAdviceKnown whether the advice that was given before could be looked up
 */
public record AssessmentView(String asOf, String rulesVersion, List<AdviceView> advice, List<NearMissView> nearMisses,
		List<ConclusionView> conclusions, List<RiskFactorView> riskFactors, List<GapView> gaps, Timeline timeline,
		boolean pastAdviceKnown) {

	/**
	 * Puts an assessment together.
	 * @param cards its cards, in the order of its advice
	 */
	public static AssessmentView of(Assessment assessment, List<CdsServiceResponseCardJson> cards, Timeline timeline,
			boolean pastAdviceKnown, Instant asOf) {
		List<AdviceView> advice = new ArrayList<>();
		for (int at = 0; at < cards.size(); at++) {
			advice.add(AdviceView.of(assessment.advice().get(at), cards.get(at)));
		}
		return new AssessmentView(asOf.truncatedTo(ChronoUnit.SECONDS).toString(), CardWriter.RULES_VERSION, advice,
				assessment.nearMisses().stream().map(NearMissView::of).toList(),
				assessment.conclusions().stream().map(ConclusionView::of).toList(),
				assessment.riskFactors().stream().map(RiskFactorView::of).toList(),
				assessment.gaps().stream().map(GapView::of).toList(), timeline, pastAdviceKnown);
	}

	/**
	 * A rule that fired.
	 *
	 * @param title in the words of the advice's CodeSystem
	 * @param indicator {@code info}, {@code warning} or {@code critical}
	 * @param summary that of its card
	 * @param context facts worth showing that did not fire
	 */
	record AdviceView(String code, String title, String indicator, String summary, List<EvidenceView> evidence,
			List<EvidenceView> context) {

		static AdviceView of(Advice advice, CdsServiceResponseCardJson card) {
			return new AdviceView(advice.code().code(), card.getSource().getTopic().getDisplay(),
					advice.indicator().name().toLowerCase(Locale.ROOT), card.getSummary(),
					EvidenceView.of(advice.evidence()), EvidenceView.of(advice.context()));
		}

	}

	/**
	 * A rule that nearly fired.
	 *
	 * @param missing what it lacked, or what held it back
	 */
	record NearMissView(String code, String title, String missing) {

		static NearMissView of(NearMiss miss) {
			return new NearMissView(miss.code().code(), miss.code().display(), miss.missing());
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
			return new GapView(gap.item(), ChartTextSanitizer.sanitize(gap.reason()));
		}

	}

	/** One fact of the chart. */
	record EvidenceView(String item, String value, @Nullable String date, String reference, List<String> remarks) {

		static List<EvidenceView> of(List<Evidence> evidence) {
			return evidence.stream().map(EvidenceView::of).toList();
		}

		private static EvidenceView of(Evidence evidence) {
			ChartTime date = evidence.date();
			return new EvidenceView(evidence.item(), ChartTextSanitizer.sanitize(evidence.value()),
					(date != null) ? date.day().toString() : null, evidence.reference(),
					evidence.remarks().stream().sorted().map(Evidence.Remark::displayText).toList());
		}

	}

}
