package org.calciphylaxis.advisor.assessment.risk;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.risk.RiskFactorStatus.Presence;
import org.calciphylaxis.advisor.assessment.risk.RiskFactorStatus.Weight;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;

/** The risk factors of one patient, and how they count (rules, section 5). */
public final class RiskProfile {

	/**
	 * Low PTH, female sex and a short time on dialysis together count at most twice [D].
	 */
	private static final Set<RiskFactor> CAPPED = EnumSet.of(RiskFactor.PARATHYROID, RiskFactor.FEMALE_SEX,
			RiskFactor.DIALYSIS);

	private static final Set<String> RESULTS = Concept.of(Concept.Kind.LAB)
		.stream()
		.map(Concept::name)
		.collect(Collectors.toUnmodifiableSet());

	private final Map<RiskFactor, RiskFactorStatus> factors = new EnumMap<>(RiskFactor.class);

	private final List<DataGap> gaps;

	RiskProfile(Map<RiskFactor, RiskFactorStatus> factors, boolean parathyroidOnlyLow, List<DataGap> gaps) {
		this.factors.putAll(factors);
		this.gaps = List.copyOf(gaps);
		boolean allMinor = CAPPED.stream().allMatch((factor) -> weight(factor) == Weight.MINOR);
		if (parathyroidOnlyLow && allMinor) {
			this.factors.computeIfPresent(RiskFactor.PARATHYROID,
					(factor, low) -> new RiskFactorStatus(low.title(), low.presence(), Weight.NOT_COUNTED,
							low.mineral(), low.evidence(),
							Message.of("{reason}; female sex and dialysis already count twice", low.reason())));
		}
	}

	private Weight weight(RiskFactor factor) {
		RiskFactorStatus found = this.factors.get(factor);
		return (found != null) ? found.weight() : Weight.NOT_COUNTED;
	}

	public boolean isPresent(RiskFactor factor) {
		return presence(factor) == Presence.PRESENT;
	}

	public Presence presence(RiskFactor factor) {
		RiskFactorStatus found = this.factors.get(factor);
		return (found != null) ? found.presence() : Presence.UNKNOWN;
	}

	public int majors() {
		return count(Weight.MAJOR);
	}

	public int minors() {
		return count(Weight.MINOR);
	}

	/** Majors and minors. */
	public int total() {
		return majors() + minors();
	}

	/** Whether a usable result shows a factor of mineral metabolism. */
	public boolean hasMineralResult() {
		return this.factors.values()
			.stream()
			.filter((factor) -> factor.mineral() && factor.presence() == Presence.PRESENT)
			.flatMap((factor) -> factor.evidence().stream())
			.anyMatch((fact) -> RESULTS.contains(fact.concept()));
	}

	/** What of the factors is not usable. */
	public List<DataGap> gaps() {
		return this.gaps;
	}

	/** Every factor, present, absent or unknown. */
	public List<RiskFactorStatus> all() {
		return List.copyOf(this.factors.values());
	}

	/** The evidence of one factor; empty when it is not present. */
	public List<Evidence> evidence(RiskFactor factor) {
		RiskFactorStatus found = this.factors.get(factor);
		return (found != null) ? found.evidence() : List.of();
	}

	/** The evidence of what is present, majors first. */
	public List<Evidence> evidence() {
		return this.factors.values()
			.stream()
			.sorted(Comparator.comparing(RiskFactorStatus::weight))
			.map(RiskFactorStatus::evidence)
			.flatMap(Collection::stream)
			.toList();
	}

	private int count(Weight weight) {
		return (int) this.factors.values().stream().filter((factor) -> factor.weight() == weight).count();
	}

}
