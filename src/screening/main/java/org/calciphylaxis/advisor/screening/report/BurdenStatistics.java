package org.calciphylaxis.advisor.screening.report;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.screening.patient.AdviceRow;
import org.calciphylaxis.advisor.screening.patient.FiredFact;
import org.calciphylaxis.advisor.screening.patient.PatientOutcome;
import org.calciphylaxis.advisor.screening.patient.RefusedPatient;
import org.calciphylaxis.advisor.screening.patient.ScreeningResult;
import org.calciphylaxis.advisor.screening.patient.ThresholdVariant;

/**
 * Counts over patients. One is filled per partition of the rows and all are merged on the
 * driver, so it stays small whatever the number of patients, is serializable, and holds
 * no patient's id and no word of a chart.
 */
public final class BurdenStatistics implements Serializable {

	private static final long serialVersionUID = 2L;

	/**
	 * A near miss says how many factors the patient has: "... (now 0 major, 5 minor)".
	 */
	private static final Pattern NUMBERS_OF_A_PATIENT = Pattern.compile(" \\(now [^)]*\\)$");

	private final Counter<RefusedPatient.Reason> refused = new Counter<>();

	private final PatientTally judged = new PatientTally();

	private final EnumMap<Breakdown, TreeMap<String, PatientTally>> breakdowns = new EnumMap<>(Breakdown.class);

	private final Counter<GivenAdvice> advice = new Counter<>();

	private final Counter<GivenAdvice> adviceOnDialysis = new Counter<>();

	private final Counter<AdviceReason> strongestFacts = new Counter<>();

	private final Counter<AdviceReason> facts = new Counter<>();

	private final Counter<AdviceReason> nearMisses = new Counter<>();

	private final Counter<String> gaps = new Counter<>();

	private final TreeMap<String, SweepTally> sweep = new TreeMap<>();

	private long cutCharts;

	/** Counts one patient. */
	public void add(PatientOutcome outcome) {
		if (outcome instanceof RefusedPatient patient) {
			this.refused.add(patient.reason());
		}
		else if (outcome instanceof ScreeningResult patient) {
			addJudged(patient);
		}
	}

	private void addJudged(ScreeningResult patient) {
		this.judged.add(patient);
		for (Breakdown breakdown : Breakdown.values()) {
			tally(breakdown, breakdown.classOf(patient)).add(patient);
		}
		patient.advice().forEach((each) -> addAdvice(each, patient.onDialysis()));
		patient.nearMisses()
			.stream()
			.map((miss) -> new AdviceReason(miss.code(), NUMBERS_OF_A_PATIENT.matcher(miss.missing()).replaceFirst("")))
			.distinct()
			.forEach(this.nearMisses::add);
		patient.gaps().stream().flatMap((gap) -> items(gap.item(), gap.reason())).distinct().forEach(this.gaps::add);
		patient.thresholdChanges()
			.forEach((change) -> this.sweep.computeIfAbsent(key(change.variant()), (key) -> new SweepTally())
				.add(patient.advice(), change.advice()));
		this.cutCharts += (patient.cutResources() > 0) ? 1 : 0;
	}

	private void addAdvice(AdviceRow row, boolean onDialysis) {
		GivenAdvice given = new GivenAdvice(row.code(), row.indicator());
		this.advice.add(given);
		if (onDialysis) {
			this.adviceOnDialysis.add(given);
		}
		row.facts().stream().limit(1).map((fact) -> reason(row, fact)).forEach(this.strongestFacts::add);
		row.facts().stream().map((fact) -> reason(row, fact)).distinct().forEach(this.facts::add);
	}

	private static AdviceReason reason(AdviceRow row, FiredFact fact) {
		return new AdviceReason(row.code(), fact.item());
	}

	/**
	 * Without the gap's reason, which may quote the chart; results that lack are ours.
	 */
	private static Stream<String> items(String item, String reason) {
		boolean listsResults = item.equals("No usable recent result");
		return listsResults ? Stream.of(reason.split(", ")).map((result) -> item + ": " + result) : Stream.of(item);
	}

	private static String key(ThresholdVariant variant) {
		return variant.name() + "=" + variant.value();
	}

	private PatientTally tally(Breakdown breakdown, String name) {
		return this.breakdowns.computeIfAbsent(breakdown, (key) -> new TreeMap<>())
			.computeIfAbsent(name, (key) -> new PatientTally());
	}

	/** Adds what another has counted; the order of merging changes nothing. */
	public BurdenStatistics merge(BurdenStatistics other) {
		this.refused.merge(other.refused);
		this.judged.merge(other.judged);
		other.breakdowns
			.forEach((breakdown, tallies) -> tallies.forEach((name, tally) -> tally(breakdown, name).merge(tally)));
		this.advice.merge(other.advice);
		this.adviceOnDialysis.merge(other.adviceOnDialysis);
		this.strongestFacts.merge(other.strongestFacts);
		this.facts.merge(other.facts);
		this.nearMisses.merge(other.nearMisses);
		this.gaps.merge(other.gaps);
		other.sweep.forEach((key, tally) -> this.sweep.computeIfAbsent(key, (absent) -> new SweepTally()).merge(tally));
		this.cutCharts += other.cutCharts;
		return this;
	}

	/** Patients judged and refused. */
	public long patients() {
		return this.judged.patients() + this.refused.total();
	}

	PatientTally judged() {
		return this.judged;
	}

	Counter<RefusedPatient.Reason> refused() {
		return this.refused;
	}

	Map<String, PatientTally> classes(Breakdown breakdown) {
		return this.breakdowns.getOrDefault(breakdown, new TreeMap<>());
	}

	Counter<GivenAdvice> advice() {
		return this.advice;
	}

	Counter<GivenAdvice> adviceOnDialysis() {
		return this.adviceOnDialysis;
	}

	/** Patients with this advice, at any indicator. */
	long advised(AdviceCode code) {
		return this.advice.keys().stream().filter((given) -> given.code() == code).mapToLong(this.advice::of).sum();
	}

	Counter<AdviceReason> strongestFacts() {
		return this.strongestFacts;
	}

	Counter<AdviceReason> facts() {
		return this.facts;
	}

	Counter<AdviceReason> nearMisses() {
		return this.nearMisses;
	}

	Counter<String> gaps() {
		return this.gaps;
	}

	SweepTally changes(ThresholdVariant variant) {
		return this.sweep.getOrDefault(key(variant), new SweepTally());
	}

	/** Patients whose chart is over the limit, so that some of it was left out. */
	long cutCharts() {
		return this.cutCharts;
	}

}
