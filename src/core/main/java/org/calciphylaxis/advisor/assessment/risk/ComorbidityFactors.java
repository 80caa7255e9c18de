package org.calciphylaxis.advisor.assessment.risk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;

/** Risk factors in the problem list. */
final class ComorbidityFactors {

	private final ChartAtTime view;

	private final boolean known;

	ComorbidityFactors(ChartAtTime view) {
		this.view = view;
		this.known = view.areReadable(PrefetchKey.CONDITIONS);
	}

	Map<RiskFactor, RiskFactor.Status> find() {
		Map<RiskFactor, RiskFactor.Status> factors = new EnumMap<>(RiskFactor.class);
		factors.put(RiskFactor.DIABETES,
				charted(RiskFactor.DIABETES, Message.of("Diabetes"), Message.of("diabetes"), Concept.DIABETES_ANY));
		factors.put(RiskFactor.LIVER_DISEASE, charted(RiskFactor.LIVER_DISEASE, Message.of("Liver disease"),
				Message.of("liver disease"), Concept.LIVER_DISEASE));
		factors.put(RiskFactor.AUTOIMMUNE, charted(RiskFactor.AUTOIMMUNE, Message.of("Autoimmune disease"),
				Message.of("autoimmune disease"), Concept.AUTOIMMUNE_DISEASE));
		factors.put(RiskFactor.MALIGNANCY, malignancy());
		return factors;
	}

	private RiskFactor.Status charted(RiskFactor factor, Message item, Message brief, Concept... concepts) {
		return factor.minorIf(evidence(this.view.current(concepts), concepts[0], item, brief),
				Message.of("on the problem list"), this.known, Message.of("not on the problem list"));
	}

	static List<Evidence> evidence(List<ConditionFact> conditions, Concept concept, Message item, Message brief) {
		return conditions.stream().map((condition) -> Evidence.of(condition, concept, item, brief)).toList();
	}

	/** Current, or in remission or resolved lately. */
	private RiskFactor.Status malignancy() {
		int days = this.view.thresholds().suppression().malignancyDays();
		List<ConditionFact> conditions = this.view.evident()
			.filter((condition) -> condition.what().is(Concept.MALIGNANCY))
			.filter((condition) -> this.view.isCurrent(condition) || this.view
				.isWithin((condition.abated() != null) ? condition.abated() : ChartAtTime.began(condition), days))
			.toList();
		return RiskFactor.MALIGNANCY.minorIf(
				evidence(conditions, Concept.MALIGNANCY, Message.of("Malignancy"), Message.of("malignancy")),
				Message.of("on the problem list"), this.known, Message.of("not on the problem list"));
	}

}
