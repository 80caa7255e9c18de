package org.calciphylaxis.advisor.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ReferenceRange;
import org.calciphylaxis.advisor.units.Analyte;

/**
 * Risk factors in other results: albumin, alkaline phosphatase, iron, aluminum; and CRP,
 * which is only shown.
 */
final class ResultFactors {

	private final ChartView view;

	private final LabBook labs;

	private final Thresholds.Labs limits;

	private final int days;

	ResultFactors(ChartView view, LabBook labs) {
		this.view = view;
		this.labs = labs;
		this.limits = view.rules().labs();
		this.days = view.rules().lookBack().labs();
	}

	Map<Factor, RiskFactor> find() {
		Map<Factor, RiskFactor> factors = new EnumMap<>(Factor.class);
		factors.put(Factor.ALBUMIN, albumin());
		factors.put(Factor.ALKALINE_PHOSPHATASE, alkalinePhosphatase());
		factors.put(Factor.IRON_OVERLOAD, iron());
		factors.put(Factor.ALUMINUM, aluminum());
		return factors;
	}

	private RiskFactor albumin() {
		Optional<LabResult> result = this.labs.newest("Albumin", Analyte.ALBUMIN, this.days, Concept.LAB_ALBUMIN);
		List<Evidence> evidence = result.filter((albumin) -> albumin.isBelow(this.limits.albumin()))
			.map((albumin) -> albumin.evidence(Concept.LAB_ALBUMIN, "Albumin", "low albumin"))
			.stream()
			.toList();
		return Factor.ALBUMIN.minorIf(evidence, "below " + this.limits.albumin() + " g/dL", result.isPresent(),
				"albumin not low");
	}

	/**
	 * Above the upper limit of its own reference range; where none is given, above 130
	 * U/L.
	 */
	private RiskFactor alkalinePhosphatase() {
		Optional<LabResult> result = this.labs.newest("Alkaline phosphatase", Analyte.ALP, this.days, Concept.LAB_ALP);
		List<Evidence> evidence = result.filter((alp) -> alp.isAbove(upperLimit(alp)))
			.map((alp) -> alp.evidence(Concept.LAB_ALP, "Alkaline phosphatase", "high alkaline phosphatase"))
			.stream()
			.toList();
		return Factor.ALKALINE_PHOSPHATASE.minorIf(evidence, "above its upper limit", result.isPresent(),
				"alkaline phosphatase not high");
	}

	private BigDecimal upperLimit(LabResult alp) {
		ReferenceRange range = alp.finding().range();
		if (range == null || range.high() == null) {
			return this.limits.alkalinePhosphatase();
		}
		return this.labs.convert(Analyte.ALP, range.high()).orElse(this.limits.alkalinePhosphatase());
	}

	private RiskFactor iron() {
		Optional<LabResult> ferritin = this.labs.newest("Ferritin", Analyte.FERRITIN, this.days, Concept.LAB_FERRITIN);
		Optional<LabResult> saturation = this.labs.newest("Transferrin saturation", Analyte.TSAT, this.days,
				Concept.LAB_TSAT);
		List<Evidence> evidence = Stream
			.concat(ferritin.filter((result) -> result.isAbove(this.limits.ferritin()))
				.map((result) -> result.evidence(Concept.LAB_FERRITIN, "Ferritin", "high ferritin"))
				.stream(),
					saturation.filter((result) -> result.isAbove(this.limits.transferrinSaturation()))
						.map((result) -> result.evidence(Concept.LAB_TSAT, "Transferrin saturation",
								"high transferrin saturation"))
						.stream())
			.toList();
		return Factor.IRON_OVERLOAD.minorIf(evidence, "ferritin or transferrin saturation high",
				ferritin.isPresent() || saturation.isPresent(), "ferritin and transferrin saturation not high");
	}

	private RiskFactor aluminum() {
		Optional<LabResult> result = this.labs.newest("Aluminum", Analyte.ALUMINUM,
				this.view.rules().lookBack().rareLabs(), Concept.LAB_ALUMINUM);
		List<Evidence> evidence = new ArrayList<>();
		this.view.current(Concept.ALUMINUM_TOXICITY)
			.forEach((problem) -> evidence
				.add(Proof.of(problem, Concept.ALUMINUM_TOXICITY, "Aluminum toxicity", "aluminum toxicity")));
		result.filter((aluminum) -> aluminum.isAbove(this.limits.aluminum()))
			.ifPresent(
					(aluminum) -> evidence.add(aluminum.evidence(Concept.LAB_ALUMINUM, "Aluminum", "high aluminum")));
		return Factor.ALUMINUM.minorIf(evidence, "charted, or above " + this.limits.aluminum() + " ug/L",
				result.isPresent(), "aluminum not high");
	}

	/** A high CRP is shown and not counted. */
	static List<Evidence> shown(ChartView view, LabBook labs) {
		return labs.newest("CRP", Analyte.CRP, view.rules().lookBack().labs(), Concept.LAB_CRP)
			.filter((crp) -> crp.isAbove(view.rules().labs().crp()))
			.map((crp) -> new Evidence(Concept.LAB_CRP.name(), "CRP", crp.shown(), crp.time(),
					crp.finding().reference(), "high CRP", Set.of(Remark.NOT_COUNTED)))
			.stream()
			.toList();
	}

}
