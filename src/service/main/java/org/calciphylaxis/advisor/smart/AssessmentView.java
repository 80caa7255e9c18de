package org.calciphylaxis.advisor.smart;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.advice.NearMiss;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.cards.CardWriter;
import org.calciphylaxis.advisor.cards.ChartTextSanitizer;
import org.calciphylaxis.advisor.smart.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as the SMART app and the demo draw it, dates as days, and our own words
 * in one language.
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
	 * @param words writes our own texts and numbers
	 */
	public static AssessmentView of(Assessment assessment, List<CdsServiceResponseCardJson> cards, Timeline timeline,
			boolean pastAdviceKnown, Instant asOf, Function<Message, String> words) {
		List<AdviceView> advice = new ArrayList<>();
		for (int at = 0; at < cards.size(); at++) {
			advice.add(AdviceView.of(assessment.advice().get(at), cards.get(at), words));
		}
		return new AssessmentView(asOf.truncatedTo(ChronoUnit.SECONDS).toString(), CardWriter.RULES_VERSION, advice,
				assessment.nearMisses().stream().map((miss) -> NearMissView.of(miss, words)).toList(),
				assessment.conclusions().stream().map((one) -> ConclusionView.of(one, words)).toList(),
				assessment.riskFactors().stream().map((factor) -> RiskFactorView.of(factor, words)).toList(),
				assessment.gaps().stream().map((gap) -> GapView.of(gap, words)).toList(), timeline, pastAdviceKnown);
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

		static AdviceView of(Advice advice, CdsServiceResponseCardJson card, Function<Message, String> words) {
			return new AdviceView(advice.code().code(), card.getSource().getTopic().getDisplay(),
					advice.indicator().name().toLowerCase(Locale.ROOT), card.getSummary(),
					EvidenceView.of(advice.evidence(), words), EvidenceView.of(advice.context(), words));
		}

	}

	/**
	 * A rule that nearly fired.
	 *
	 * @param missing what it lacked, or what held it back
	 * @param heldBack whether it fired, and was held back
	 */
	record NearMissView(String code, String title, String missing, boolean heldBack) {

		static NearMissView of(NearMiss miss, Function<Message, String> words) {
			return new NearMissView(miss.code().code(), words.apply(Message.of(miss.code().display())),
					words.apply(miss.lacking()), miss.heldBack());
		}

	}

	/** A statement about the patient that holds or does not. */
	record ConclusionView(String name, boolean holds, List<EvidenceView> evidence) {

		static ConclusionView of(Assessment.Conclusion conclusion, Function<Message, String> words) {
			return new ConclusionView(words.apply(conclusion.statement()), conclusion.holds(),
					EvidenceView.of(conclusion.evidence(), words));
		}

	}

	/** A risk factor; {@code presence} and {@code weight} in the rules' words. */
	record RiskFactorView(String name, String presence, String weight, boolean mineral, String why,
			List<EvidenceView> evidence) {

		static RiskFactorView of(RiskFactor.Status factor, Function<Message, String> words) {
			return new RiskFactorView(words.apply(factor.title()), factor.presence().name(), factor.weight().name(),
					factor.mineral(), words.apply(factor.reason()), EvidenceView.of(factor.evidence(), words));
		}

	}

	/** Something that is missing or not usable. */
	record GapView(String item, String reason) {

		static GapView of(DataGap gap, Function<Message, String> words) {
			return new GapView(words.apply(gap.subject()), ChartTextSanitizer.sanitize(words.apply(gap.cause())));
		}

	}

	/** One fact of the chart. */
	record EvidenceView(String item, String value, @Nullable String date, String reference, List<String> remarks) {

		static List<EvidenceView> of(List<Evidence> evidence, Function<Message, String> words) {
			return evidence.stream().map((fact) -> of(fact, words)).toList();
		}

		private static EvidenceView of(Evidence evidence, Function<Message, String> words) {
			ChartTime date = evidence.date();
			return new EvidenceView(words.apply(evidence.name()),
					ChartTextSanitizer.sanitize(words.apply(evidence.charted())),
					(date != null) ? date.day().toString() : null, evidence.reference(),
					evidence.remarks()
						.stream()
						.sorted()
						.map((remark) -> words.apply(Message.of(remark.displayText())))
						.toList());
		}

	}

}
