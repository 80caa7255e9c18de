package org.calciphylaxis.advisor.demo.explanation;

import java.util.List;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import org.calciphylaxis.advisor.assessment.Advice;
import org.calciphylaxis.advisor.assessment.AdviceCode;
import org.calciphylaxis.advisor.assessment.Assessment;
import org.calciphylaxis.advisor.assessment.Evidence;
import org.calciphylaxis.advisor.assessment.Gap;
import org.calciphylaxis.advisor.assessment.NearMiss;
import org.calciphylaxis.advisor.assessment.RiskFactor;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
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
record Explanation(List<Rule> fired, List<Rule> nearMisses, List<Statement> conclusions, List<Factor> riskFactors,
		List<Gap> gaps, List<CdsServiceResponseCardJson> cards, History history) {

	static Explanation of(Assessment assessment, List<CdsServiceResponseCardJson> cards, History history) {
		return new Explanation(assessment.advice().stream().map(Rule::of).toList(),
				assessment.nearMisses().stream().map(Rule::of).toList(),
				assessment.conclusions().stream().map(Statement::of).toList(),
				assessment.riskFactors().stream().map(Factor::of).toList(), assessment.gaps(), cards, history);
	}

	/**
	 * A rule that fired or nearly did.
	 *
	 * @param indicator null when it did not fire
	 * @param missing what it lacked; null when it fired
	 */
	record Rule(String code, String title, @Nullable String indicator, @Nullable String missing, List<Fact> evidence) {

		static Rule of(Advice advice) {
			return new Rule(advice.code().code(), advice.code().display(), advice.indicator().name(), null,
					Fact.of(advice.evidence()));
		}

		static Rule of(NearMiss miss) {
			AdviceCode code = miss.code();
			return new Rule(code.code(), code.display(), null, miss.missing(), List.of());
		}

	}

	/** A statement about the patient that holds or does not. */
	record Statement(String name, boolean holds, List<Fact> evidence) {

		static Statement of(Assessment.Conclusion conclusion) {
			return new Statement(conclusion.name(), conclusion.holds(), Fact.of(conclusion.evidence()));
		}

	}

	/** A risk factor; {@code presence} and {@code weight} in the rules' words. */
	record Factor(String name, String presence, String weight, boolean mineral, String why, List<Fact> evidence) {

		static Factor of(RiskFactor factor) {
			return new Factor(factor.name(), factor.presence().name(), factor.weight().name(), factor.mineral(),
					factor.why(), Fact.of(factor.evidence()));
		}

	}

	/** One fact of the chart. */
	record Fact(String item, String value, @Nullable String date, String reference, List<String> remarks) {

		static List<Fact> of(List<Evidence> evidence) {
			return evidence.stream().map(Fact::of).toList();
		}

		private static Fact of(Evidence evidence) {
			ChartTime date = evidence.date();
			return new Fact(evidence.item(), evidence.value(), (date != null) ? date.day().toString() : null,
					evidence.reference(), evidence.remarks().stream().sorted().map(Evidence.Remark::words).toList());
		}

	}

}
