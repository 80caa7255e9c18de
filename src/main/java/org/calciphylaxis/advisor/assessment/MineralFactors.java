package org.calciphylaxis.advisor.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Value.Bound;
import org.calciphylaxis.advisor.units.Analyte;

/** Calcium, phosphate and their product (rules, sections 4, 5 and 10). */
final class MineralFactors {

	private final ChartView view;

	private final LabBook labs;

	private final Thresholds.Labs limits;

	private final BigDecimal phosphateLimit;

	private final ComparedCalcium calcium;

	private final Optional<LabResult> phosphate;

	MineralFactors(ChartView view, LabBook labs, boolean onDialysis) {
		this.view = view;
		this.labs = labs;
		this.limits = view.rules().labs();
		this.phosphateLimit = onDialysis ? this.limits.phosphateOnDialysis() : this.limits.phosphate();
		this.calcium = new ComparedCalcium(view, labs);
		this.phosphate = labs.newest("Phosphate", Analyte.PHOSPHATE, view.rules().lookBack().labs(),
				Concept.LAB_PHOSPHATE);
	}

	Map<Factor, RiskFactor> find() {
		Map<Factor, RiskFactor> factors = new EnumMap<>(Factor.class);
		RiskFactor ofCalcium = calcium();
		RiskFactor ofPhosphate = phosphate();
		boolean fired = ofCalcium.presence() == Presence.PRESENT || ofPhosphate.presence() == Presence.PRESENT;
		factors.put(Factor.CALCIUM, ofCalcium);
		factors.put(Factor.PHOSPHATE, ofPhosphate);
		factors.put(Factor.CALCIUM_PHOSPHATE_PRODUCT,
				fired ? Factor.CALCIUM_PHOSPHATE_PRODUCT.absent("calcium or phosphate already counts") : product());
		return factors;
	}

	private RiskFactor calcium() {
		List<Evidence> evidence = charted(Concept.HYPERCALCEMIA, "Hypercalcemia", "hypercalcemia");
		if (this.calcium.isHigh()) {
			this.calcium.evidence().ifPresent(evidence::add);
		}
		return Factor.CALCIUM.minorIf(evidence, "charted, or calcium above its limit", this.calcium.isKnown(),
				"calcium within limits");
	}

	private RiskFactor phosphate() {
		List<Evidence> evidence = charted(Concept.HYPERPHOSPHATEMIA, "Hyperphosphatemia", "hyperphosphatemia");
		this.phosphate.filter((result) -> result.isAbove(this.phosphateLimit))
			.ifPresent((result) -> evidence.add(result.evidence(Concept.LAB_PHOSPHATE, "Phosphate", "high phosphate")));
		return Factor.PHOSPHATE.minorIf(evidence, "charted, or above " + this.phosphateLimit + " mg/dL",
				this.phosphate.isPresent(), "phosphate within limits");
	}

	private List<Evidence> charted(Concept concept, String item, String brief) {
		List<Evidence> evidence = new ArrayList<>();
		this.view.current(concept).forEach((problem) -> evidence.add(Proof.of(problem, concept, item, brief)));
		return evidence;
	}

	private RiskFactor product() {
		Optional<LabResult> reported = this.labs.newest("Calcium x phosphate", Analyte.CA_P_PRODUCT,
				this.view.rules().lookBack().labs(), Concept.LAB_CA_P_PRODUCT);
		Optional<LabResult> product = reported.or(this::computed);
		List<Evidence> evidence = product.filter((result) -> result.isAbove(this.limits.calciumPhosphateProduct()))
			.map((result) -> result.evidence(Concept.LAB_CA_P_PRODUCT, "Calcium x phosphate",
					"high calcium x phosphate"))
			.stream()
			.toList();
		return Factor.CALCIUM_PHOSPHATE_PRODUCT.minorIf(evidence,
				"above " + this.limits.calciumPhosphateProduct() + " mg2/dL2", product.isPresent(),
				"product within limits");
	}

	/** From the calcium that is compared and a phosphate at most seven days apart. */
	private Optional<LabResult> computed() {
		if (this.phosphate.isEmpty() || this.calcium.inMassUnit().isEmpty()) {
			return Optional.empty();
		}
		LabResult p = this.phosphate.get();
		LabResult ca = this.calcium.inMassUnit().get();
		boolean near = Math.abs(p.time().daysUntil(ca.time())) <= this.limits.nearbyDays();
		if (!near || p.bound() != Bound.EXACT || ca.bound() != Bound.EXACT) {
			return Optional.empty();
		}
		BigDecimal value = ca.value().multiply(p.value());
		return Optional.of(new LabResult(p.finding(), Analyte.CA_P_PRODUCT, p.time(), value, Bound.EXACT,
				Shown.computed(Analyte.CA_P_PRODUCT, value), Set.of(Remark.COMPUTED)));
	}

}
