package org.calciphylaxis.advisor.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.RiskFactor.Weight;

/** The risk factors of one patient, and how they count (rules, section 4). */
final class RiskProfile {

	/**
	 * Low PTH, female sex and a short time on dialysis together count at most twice [D].
	 */
	private static final Set<Factor> CAPPED = EnumSet.of(Factor.PARATHYROID, Factor.FEMALE_SEX, Factor.DIALYSIS);

	private final Map<Factor, RiskFactor> factors = new EnumMap<>(Factor.class);

	RiskProfile(Map<Factor, RiskFactor> factors, boolean parathyroidOnlyLow) {
		this.factors.putAll(factors);
		boolean allMinor = CAPPED.stream().allMatch((factor) -> weight(factor) == Weight.MINOR);
		if (parathyroidOnlyLow && allMinor) {
			this.factors.computeIfPresent(Factor.PARATHYROID,
					(factor, low) -> new RiskFactor(low.name(), low.presence(), Weight.NOT_COUNTED, low.mineral(),
							low.evidence(), low.why() + "; female sex and dialysis already count twice"));
		}
	}

	private Weight weight(Factor factor) {
		RiskFactor found = this.factors.get(factor);
		return (found != null) ? found.weight() : Weight.NOT_COUNTED;
	}

	boolean isPresent(Factor factor) {
		return presence(factor) == Presence.PRESENT;
	}

	Presence presence(Factor factor) {
		RiskFactor found = this.factors.get(factor);
		return (found != null) ? found.presence() : Presence.UNKNOWN;
	}

	int majors() {
		return count(Weight.MAJOR);
	}

	int minors() {
		return count(Weight.MINOR);
	}

	/** Majors and minors. */
	int total() {
		return majors() + minors();
	}

	/**
	 * Whether one is of mineral metabolism, also when the cap takes it from the count.
	 */
	boolean hasMineral() {
		return this.factors.values()
			.stream()
			.anyMatch((factor) -> factor.mineral() && factor.presence() == Presence.PRESENT);
	}

	/** Every factor, present, absent or unknown. */
	List<RiskFactor> all() {
		return List.copyOf(this.factors.values());
	}

	/** The evidence of what is present, majors first. */
	List<Evidence> evidence() {
		return this.factors.values()
			.stream()
			.sorted(Comparator.comparing(RiskFactor::weight))
			.map(RiskFactor::evidence)
			.flatMap(Collection::stream)
			.toList();
	}

	private int count(Weight weight) {
		return (int) this.factors.values().stream().filter((factor) -> factor.weight() == weight).count();
	}

}
