package org.calciphylaxis.advisor.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.RiskFactor.Weight;
import org.calciphylaxis.advisor.assessment.facts.Availability;
import org.calciphylaxis.advisor.assessment.facts.CareEvent;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.assessment.facts.Finding;
import org.calciphylaxis.advisor.assessment.facts.Medication;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.Person;
import org.calciphylaxis.advisor.assessment.facts.Person.Gender;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.calciphylaxis.advisor.assessment.facts.Report;
import org.calciphylaxis.advisor.units.Units;
import org.jspecify.annotations.Nullable;

/** A chart of facts, for a man of 66 years without any finding, and its judgement. */
final class ChartFacts {

	static final ChartTime NOW = at(Instant.parse("2026-06-30T12:00:00Z"));

	static final Assessor ASSESSOR = new Assessor(Thresholds.DEFAULT);

	static final Units UNITS = new Units();

	private Thresholds rules = Thresholds.DEFAULT;

	private Gender gender = Gender.MALE;

	private @Nullable LocalDate born = LocalDate.parse("1960-01-01");

	private boolean deceased;

	private final List<Problem> problems = new ArrayList<>();

	private final List<Medication> medications = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	private final List<CareEvent> events = new ArrayList<>();

	private final List<Report> reports = new ArrayList<>();

	private final Map<DataKey, Availability> availability = new EnumMap<>(DataKey.class);

	static ChartFacts aChart() {
		return new ChartFacts();
	}

	/** Four years on dialysis: one minor factor. */
	static ChartFacts onDialysis() {
		return aChart().with(ProblemFact.problem(Concept.DIALYSIS_STATUS).onset(4 * 365));
	}

	static ChartTime daysAgo(int days) {
		return at(NOW.instant().minus(Duration.ofDays(days)));
	}

	static ChartTime minutesAgo(int minutes) {
		return at(NOW.instant().minus(Duration.ofMinutes(minutes)));
	}

	private static ChartTime at(Instant instant) {
		return new ChartTime(instant, LocalDate.ofInstant(instant, ZoneOffset.UTC));
	}

	ChartFacts of(Gender other) {
		this.gender = other;
		return this;
	}

	ChartFacts born(@Nullable LocalDate day) {
		this.born = day;
		return this;
	}

	ChartFacts deceased() {
		this.deceased = true;
		return this;
	}

	ChartFacts with(Thresholds other) {
		this.rules = other;
		return this;
	}

	ChartFacts with(ProblemFact problem) {
		this.problems.add(problem.as(this.problems.size()));
		return this;
	}

	/** Active problems without dates or words, one for each concept. */
	ChartFacts with(Concept... problems) {
		Stream.of(problems).map(ProblemFact::problem).forEach(this::with);
		return this;
	}

	ChartFacts with(DrugFact drug) {
		this.medications.add(drug.as(this.medications.size()));
		return this;
	}

	/** Active orders of today. */
	ChartFacts taking(Concept... drugs) {
		Stream.of(drugs).map((drug) -> DrugFact.order(drug).authored(0)).forEach(this::with);
		return this;
	}

	ChartFacts with(FindingFact finding) {
		this.findings.add(finding.as(this.findings.size()));
		return this;
	}

	/** A result of today. */
	ChartFacts lab(Concept lab, String number, String unit) {
		return with(FindingFact.lab(lab, number, unit));
	}

	ChartFacts with(EventFact event) {
		this.events.add(event.as(this.events.size()));
		return this;
	}

	ChartFacts with(ReportFact report) {
		this.reports.add(report.as(this.reports.size()));
		return this;
	}

	ChartFacts without(DataKey key) {
		return with(key, Availability.missing("timed out"));
	}

	ChartFacts with(DataKey key, Availability state) {
		this.availability.put(key, state);
		return this;
	}

	PatientChart chart() {
		return new PatientChart(new Person(this.born, this.gender, this.deceased), this.problems, this.medications,
				this.findings, this.events, this.reports, this.availability);
	}

	PatientCase patient() {
		return PatientCase.of(chart(), NOW, this.rules, UNITS);
	}

	Weight weightOf(Factor factor) {
		return found(factor).weight();
	}

	Presence presenceOf(Factor factor) {
		return found(factor).presence();
	}

	RiskFactor found(Factor factor) {
		String name = factor.absent("").name();
		return patient().risk().all().stream().filter((found) -> found.name().equals(name)).findFirst().orElseThrow();
	}

	Assessment whenOpened() {
		return ASSESSOR.with(this.rules).assess(chart(), List.of(), Hook.PATIENT_VIEW, NOW);
	}

	Assessment whenSigning(DrugFact... drafts) {
		List<Medication> drafted = new ArrayList<>();
		for (DrugFact draft : drafts) {
			drafted.add(draft.as(100 + drafted.size()));
		}
		return ASSESSOR.with(this.rules).assess(chart(), drafted, Hook.ORDER_SIGN, NOW);
	}

	/** Code and indicator of each advice, such as {@code "suspected WARNING"}. */
	static List<String> said(Assessment assessment) {
		return assessment.advice().stream().map((advice) -> advice.code().code() + " " + advice.indicator()).toList();
	}

	List<String> said() {
		return said(whenOpened());
	}

	Advice advice() {
		return whenOpened().advice().get(0);
	}

}
