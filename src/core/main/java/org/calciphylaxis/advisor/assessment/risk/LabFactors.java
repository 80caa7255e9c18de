package org.calciphylaxis.advisor.assessment.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ReferenceRange;
import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.assessment.labs.LabResult;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.units.Analyte;

/**
 * Risk factors in other results: albumin, alkaline phosphatase, iron, aluminum; and CRP,
 * which is only shown.
 */
public final class LabFactors {

	private final ChartAtTime view;

	private final LabResults labs;

	private final Thresholds.Labs limits;

	LabFactors(ChartAtTime view, LabResults labs) {
		this.view = view;
		this.labs = labs;
		this.limits = view.thresholds().labs();
	}

	Map<RiskFactor, RiskFactor.Status> find() {
		Map<RiskFactor, RiskFactor.Status> factors = new EnumMap<>(RiskFactor.class);
		factors.put(RiskFactor.ALBUMIN, albumin());
		factors.put(RiskFactor.ALKALINE_PHOSPHATASE, alkalinePhosphatase());
		factors.put(RiskFactor.IRON_OVERLOAD, iron());
		factors.put(RiskFactor.ALUMINUM, aluminum());
		return factors;
	}

	private RiskFactor.Status albumin() {
		Optional<LabResult> result = this.labs.newest(Lab.ALBUMIN);
		List<Evidence> evidence = new ArrayList<>();
		this.view.current(Concept.HYPOALBUMINEMIA)
			.forEach((condition) -> evidence.add(Evidence.of(condition, Concept.HYPOALBUMINEMIA,
					Message.of("Hypoalbuminemia"), Message.of("hypoalbuminemia"))));
		result.filter((albumin) -> albumin.isBelow(this.limits.albumin()))
			.ifPresent((albumin) -> evidence.add(albumin.evidence(Lab.ALBUMIN, Message.of("low albumin"))));
		return RiskFactor.ALBUMIN.minorIf(evidence,
				Message.of("charted, or below {number} g/dL", this.limits.albumin()), result.isPresent(),
				Message.of("albumin not low"));
	}

	/**
	 * Above the upper limit of its own reference range; where none is given, above the
	 * limit of the rules.
	 */
	private RiskFactor.Status alkalinePhosphatase() {
		Optional<LabResult> result = this.labs.newest(Lab.ALKALINE_PHOSPHATASE);
		List<Evidence> evidence = result.filter((alp) -> alp.isAbove(upperLimit(alp)))
			.map((alp) -> alp.evidence(Lab.ALKALINE_PHOSPHATASE, Message.of("high alkaline phosphatase")))
			.stream()
			.toList();
		return RiskFactor.ALKALINE_PHOSPHATASE.minorIf(evidence, Message.of("above its upper limit"),
				result.isPresent(), Message.of("alkaline phosphatase not high"));
	}

	private BigDecimal upperLimit(LabResult alp) {
		ReferenceRange range = alp.observation().range();
		if (range == null || range.high() == null) {
			return this.limits.alkalinePhosphatase();
		}
		return this.labs.convert(Analyte.ALP, range.high()).orElse(this.limits.alkalinePhosphatase());
	}

	private RiskFactor.Status iron() {
		Optional<LabResult> ferritin = this.labs.newest(Lab.FERRITIN);
		Optional<LabResult> saturation = this.labs.newest(Lab.TRANSFERRIN_SATURATION);
		List<Evidence> evidence = Stream
			.concat(ferritin.filter((result) -> result.isAbove(this.limits.ferritin()))
				.map((result) -> result.evidence(Lab.FERRITIN, Message.of("high ferritin")))
				.stream(),
					saturation.filter((result) -> result.isAbove(this.limits.transferrinSaturation()))
						.map((result) -> result.evidence(Lab.TRANSFERRIN_SATURATION,
								Message.of("high transferrin saturation")))
						.stream())
			.toList();
		return RiskFactor.IRON_OVERLOAD.minorIf(evidence, Message.of("ferritin or transferrin saturation high"),
				ferritin.isPresent() || saturation.isPresent(),
				Message.of("ferritin and transferrin saturation not high"));
	}

	private RiskFactor.Status aluminum() {
		Optional<LabResult> result = this.labs.newest(Lab.ALUMINUM);
		List<Evidence> evidence = new ArrayList<>();
		this.view.current(Concept.ALUMINUM_TOXICITY)
			.forEach((condition) -> evidence.add(Evidence.of(condition, Concept.ALUMINUM_TOXICITY,
					Message.of("Aluminum toxicity"), Message.of("aluminum toxicity"))));
		result.filter((aluminum) -> aluminum.isAbove(this.limits.aluminum()))
			.ifPresent((aluminum) -> evidence.add(aluminum.evidence(Lab.ALUMINUM, Message.of("high aluminum"))));
		return RiskFactor.ALUMINUM.minorIf(evidence,
				Message.of("charted, or above {number} ug/L", this.limits.aluminum()), result.isPresent(),
				Message.of("aluminum not high"));
	}

	/** A high CRP is shown and not counted. */
	public static List<Evidence> shown(ChartAtTime view, LabResults labs) {
		return labs.newest(Lab.CRP)
			.filter((crp) -> crp.isAbove(view.thresholds().labs().crp()))
			.map((crp) -> new Evidence(Concept.LAB_CRP.name(), Message.of("CRP"), crp.displayValue(), crp.time(),
					crp.observation().reference(), Message.of("high CRP"), Set.of(Remark.NOT_COUNTED)))
			.stream()
			.toList();
	}

}
