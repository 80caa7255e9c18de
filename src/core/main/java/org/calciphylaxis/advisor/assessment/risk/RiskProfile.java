package org.calciphylaxis.advisor.assessment.risk;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.context.KidneyStatus;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.medication.MedicationHistory;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Weight;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
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

	private final Map<RiskFactor, RiskFactor.Status> factors = new EnumMap<>(RiskFactor.class);

	private final List<DataGap> gaps;

	private RiskProfile(Map<RiskFactor, RiskFactor.Status> factors, boolean parathyroidOnlyLow, List<DataGap> gaps) {
		this.factors.putAll(factors);
		this.gaps = List.copyOf(gaps);
		boolean allMinor = CAPPED.stream().allMatch((factor) -> weight(factor) == Weight.MINOR);
		if (parathyroidOnlyLow && allMinor) {
			this.factors.computeIfPresent(RiskFactor.PARATHYROID,
					(factor, low) -> new RiskFactor.Status(low.title(), low.presence(), Weight.NOT_COUNTED,
							low.mineral(), low.evidence(),
							Message.of("{reason}; female sex and dialysis already count twice", low.reason())));
		}
	}

	/**
	 * Looks for every risk factor: in conditions, in drugs, in results, in the person and
	 * the treatment.
	 */
	public static RiskProfile evaluate(ChartAtTime view, KidneyStatus kidney, MedicationHistory drugs,
			LabResults labs) {
		Map<RiskFactor, RiskFactor.Status> factors = new EnumMap<>(RiskFactor.class);
		ParathyroidFactor parathyroid = new ParathyroidFactor(view, labs, kidney.isOnChronicDialysis());
		factors.putAll(new TreatmentFactors(view, kidney, drugs).find());
		CoagulationFactors coagulation = new CoagulationFactors(view, drugs, labs);
		BodyMass bodyMass = new BodyMass(view, labs);
		factors.putAll(new ComorbidityFactors(view).find());
		factors.putAll(coagulation.find());
		factors.putAll(new MineralFactors(view, labs, kidney.isOnChronicDialysis()).find());
		factors.putAll(new LabFactors(view, labs).find());
		factors.put(RiskFactor.OBESITY, bodyMass.obesity());
		factors.put(RiskFactor.WEIGHT_LOSS, new WeightLoss(view, labs, kidney.isOnChronicDialysis()).find());
		factors.put(RiskFactor.PARATHYROID, parathyroid.find());
		List<DataGap> gaps = Stream.concat(coagulation.gaps().stream(), bodyMass.gaps().stream()).toList();
		return new RiskProfile(factors, parathyroid.isOnlyLow(), gaps);
	}

	private Weight weight(RiskFactor factor) {
		RiskFactor.Status found = this.factors.get(factor);
		return (found != null) ? found.weight() : Weight.NOT_COUNTED;
	}

	public boolean isPresent(RiskFactor factor) {
		return presence(factor) == Presence.PRESENT;
	}

	public Presence presence(RiskFactor factor) {
		RiskFactor.Status found = this.factors.get(factor);
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
	public List<RiskFactor.Status> all() {
		return List.copyOf(this.factors.values());
	}

	/** The evidence of one factor; empty when it is not present. */
	public List<Evidence> evidence(RiskFactor factor) {
		RiskFactor.Status found = this.factors.get(factor);
		return (found != null) ? found.evidence() : List.of();
	}

	/** The evidence of what is present, majors first. */
	public List<Evidence> evidence() {
		return this.factors.values()
			.stream()
			.sorted(Comparator.comparing(RiskFactor.Status::weight))
			.map(RiskFactor.Status::evidence)
			.flatMap(Collection::stream)
			.toList();
	}

	private int count(Weight weight) {
		return (int) this.factors.values().stream().filter((factor) -> factor.weight() == weight).count();
	}

}
