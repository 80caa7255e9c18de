package org.calciphylaxis.advisor.assessment.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Bound;
import org.calciphylaxis.advisor.assessment.labs.CorrectedCalcium;
import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.assessment.labs.LabResult;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.labs.ValueFormat;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.units.Analyte;

/** Calcium, phosphate and their product (rules, sections 5 and 6). */
final class MineralFactors {

	private final ChartAtTime view;

	private final LabResults labs;

	private final Thresholds.Labs limits;

	private final BigDecimal phosphateLimit;

	private final CorrectedCalcium calcium;

	private final Optional<LabResult> phosphate;

	MineralFactors(ChartAtTime view, LabResults labs, boolean onDialysis) {
		this.view = view;
		this.labs = labs;
		this.limits = view.thresholds().labs();
		this.phosphateLimit = onDialysis ? this.limits.phosphateOnDialysis() : this.limits.phosphate();
		this.calcium = new CorrectedCalcium(view, labs);
		this.phosphate = labs.newest(Lab.PHOSPHATE);
	}

	Map<RiskFactor, RiskFactor.Status> find() {
		Map<RiskFactor, RiskFactor.Status> factors = new EnumMap<>(RiskFactor.class);
		RiskFactor.Status ofCalcium = calcium();
		RiskFactor.Status ofPhosphate = phosphate();
		boolean fired = ofCalcium.presence() == Presence.PRESENT || ofPhosphate.presence() == Presence.PRESENT;
		factors.put(RiskFactor.CALCIUM, ofCalcium);
		factors.put(RiskFactor.PHOSPHATE, ofPhosphate);
		factors.put(RiskFactor.CALCIUM_PHOSPHATE_PRODUCT,
				fired ? RiskFactor.CALCIUM_PHOSPHATE_PRODUCT.absent(Message.of("calcium or phosphate already counts"))
						: product());
		return factors;
	}

	private RiskFactor.Status calcium() {
		List<Evidence> evidence = charted(Concept.HYPERCALCEMIA, Message.of("Hypercalcemia"),
				Message.of("hypercalcemia"));
		if (this.calcium.isHigh()) {
			this.calcium.evidence().ifPresent(evidence::add);
		}
		return RiskFactor.CALCIUM.minorIf(evidence,
				Message.of("charted, or above {corrected} mg/dL corrected or {ionized} mmol/L ionized",
						this.limits.calcium(), this.limits.ionizedCalcium()),
				this.calcium.isKnown(), Message.of("calcium within limits"));
	}

	private RiskFactor.Status phosphate() {
		List<Evidence> evidence = charted(Concept.HYPERPHOSPHATEMIA, Message.of("Hyperphosphatemia"),
				Message.of("hyperphosphatemia"));
		this.phosphate.filter((result) -> result.isAbove(this.phosphateLimit))
			.ifPresent((result) -> evidence.add(result.evidence(Lab.PHOSPHATE, Message.of("high phosphate"))));
		return RiskFactor.PHOSPHATE.minorIf(evidence,
				Message.of("charted, or above {number} mg/dL", this.phosphateLimit), this.phosphate.isPresent(),
				Message.of("phosphate within limits"));
	}

	private List<Evidence> charted(Concept concept, Message item, Message brief) {
		List<Evidence> evidence = new ArrayList<>();
		this.view.current(concept).forEach((condition) -> evidence.add(Evidence.of(condition, concept, item, brief)));
		return evidence;
	}

	private RiskFactor.Status product() {
		Optional<LabResult> reported = this.labs.newest(Lab.CALCIUM_PHOSPHATE_PRODUCT);
		Optional<LabResult> product = reported.or(this::computed);
		List<Evidence> evidence = product.filter((result) -> result.isAbove(this.limits.calciumPhosphateProduct()))
			.map((result) -> result.evidence(Lab.CALCIUM_PHOSPHATE_PRODUCT, Message.of("high calcium x phosphate")))
			.stream()
			.toList();
		return RiskFactor.CALCIUM_PHOSPHATE_PRODUCT.minorIf(evidence,
				Message.of("above {number} mg2/dL2", this.limits.calciumPhosphateProduct()), product.isPresent(),
				Message.of("product within limits"));
	}

	/** From the calcium that is compared and a phosphate near it. */
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
		return Optional.of(new LabResult(p.observation(), Analyte.CA_P_PRODUCT, p.time(), value, Bound.EXACT,
				ValueFormat.computed(Analyte.CA_P_PRODUCT, value), Set.of(Remark.COMPUTED)));
	}

}
