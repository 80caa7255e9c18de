package org.calciphylaxis.advisor.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PatientFact;
import org.calciphylaxis.advisor.assessment.facts.PatientFact.Gender;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.assessment.medication.HarmfulDrafts;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Weight;
import org.calciphylaxis.advisor.assessment.rules.PatientCase;
import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;
import org.calciphylaxis.advisor.assessment.text.reading.TextReaders;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.calciphylaxis.advisor.units.UnitConverter;
import org.jspecify.annotations.Nullable;

/** A chart of facts, for a man of 66 years without any finding, and its judgement. */
public final class ChartBuilder {

	static final ChartTime NOW = at(Instant.parse("2026-06-30T12:00:00Z"));

	private static final Lexicon LEXICON = Terminology.shipped().lexicon();

	private static final TextReaders READERS = TextReaders.of(LEXICON);

	/** Judges by the thresholds and lexicons of the program. */
	public static final Assessor ASSESSOR = new Assessor(ThresholdsLoader.shipped(), LEXICON);

	static final UnitConverter UNITS = new UnitConverter();

	private Thresholds rules = ThresholdsLoader.shipped();

	private Gender gender = Gender.MALE;

	private @Nullable LocalDate born = LocalDate.parse("1960-01-01");

	private boolean deceased;

	private final List<ConditionFact> problems = new ArrayList<>();

	private final List<MedicationFact> medications = new ArrayList<>();

	private final List<ObservationFact> findings = new ArrayList<>();

	private final List<EventFact> events = new ArrayList<>();

	private final List<ReportFact> reports = new ArrayList<>();

	private final Map<PrefetchKey, DataAvailability> availability = new EnumMap<>(PrefetchKey.class);

	public static ChartBuilder aChart() {
		return new ChartBuilder();
	}

	/** Four years on dialysis: one minor factor. */
	public static ChartBuilder onDialysis() {
		return aChart().with(ConditionBuilder.problem(Concept.DIALYSIS_STATUS).onset(4 * 365));
	}

	public static ChartTime daysAgo(int days) {
		return at(NOW.instant().minus(Duration.ofDays(days)));
	}

	static ChartTime minutesAgo(int minutes) {
		return at(NOW.instant().minus(Duration.ofMinutes(minutes)));
	}

	private static ChartTime at(Instant instant) {
		return new ChartTime(instant, LocalDate.ofInstant(instant, ZoneOffset.UTC));
	}

	public ChartBuilder of(Gender other) {
		this.gender = other;
		return this;
	}

	public ChartBuilder born(@Nullable LocalDate day) {
		this.born = day;
		return this;
	}

	public ChartBuilder deceased() {
		this.deceased = true;
		return this;
	}

	public ChartBuilder with(Thresholds other) {
		this.rules = other;
		return this;
	}

	public ChartBuilder with(ConditionBuilder problem) {
		this.problems.add(problem.as(this.problems.size()));
		return this;
	}

	/** Active problems without dates or words, one for each concept. */
	public ChartBuilder with(Concept... problems) {
		Stream.of(problems).map(ConditionBuilder::problem).forEach(this::with);
		return this;
	}

	public ChartBuilder with(MedicationBuilder drug) {
		this.medications.add(drug.as(this.medications.size()));
		return this;
	}

	/** Active orders of today. */
	public ChartBuilder taking(Concept... drugs) {
		Stream.of(drugs).map((drug) -> MedicationBuilder.order(drug).authored(0)).forEach(this::with);
		return this;
	}

	public ChartBuilder with(ObservationBuilder finding) {
		this.findings.add(finding.as(this.findings.size()));
		return this;
	}

	/** A result of today. */
	public ChartBuilder lab(Concept lab, String number, String unit) {
		return with(ObservationBuilder.lab(lab, number, unit));
	}

	public ChartBuilder with(EventBuilder event) {
		this.events.add(event.as(this.events.size()));
		return this;
	}

	public ChartBuilder with(ReportBuilder report) {
		this.reports.add(report.as(this.reports.size()));
		return this;
	}

	public ChartBuilder without(PrefetchKey key) {
		return with(key, DataAvailability.missing("timed out"));
	}

	public ChartBuilder with(PrefetchKey key, DataAvailability state) {
		this.availability.put(key, state);
		return this;
	}

	PatientChart chart(MedicationFact... draftOrders) {
		return new PatientChart(new PatientFact(this.born, this.gender, this.deceased, null), this.problems,
				this.medications, List.of(draftOrders), this.findings, this.events, this.reports, this.availability,
				this.medications.stream().anyMatch((medication) -> medication.kind() == MedicationFact.Kind.STATEMENT));
	}

	public PatientCase patient() {
		return PatientCase.of(new ChartAtTime(chart(), NOW, this.rules, new ChartTexts(READERS)), UNITS);
	}

	public Weight weightOf(RiskFactor factor) {
		return found(factor).weight();
	}

	public Presence presenceOf(RiskFactor factor) {
		return found(factor).presence();
	}

	public RiskFactor.Status found(RiskFactor factor) {
		Message title = factor.absent(Message.of("")).title();
		return patient().risk().all().stream().filter((found) -> found.title().equals(title)).findFirst().orElseThrow();
	}

	public Assessment whenOpened() {
		return ASSESSOR.with(this.rules).assess(chart(), Occasion.CHART, NOW);
	}

	public Assessment whenSigning(MedicationBuilder... drafts) {
		List<MedicationFact> drafted = new ArrayList<>();
		for (MedicationBuilder draft : drafts) {
			drafted.add(draft.as(100 + drafted.size()));
		}
		return whenSigning(drafted, Set.of());
	}

	/** The same, with some of the drafted drugs in a quiet period. */
	public Assessment whenSigningWithQuiet(Concept quiet, MedicationBuilder... drafts) {
		List<MedicationFact> drafted = new ArrayList<>();
		for (MedicationBuilder draft : drafts) {
			drafted.add(draft.as(100 + drafted.size()));
		}
		return whenSigning(drafted, Set.of(quiet.name()));
	}

	private Assessment whenSigning(List<MedicationFact> drafted, Set<String> quietDrugs) {
		ChartTexts texts = ASSESSOR.texts();
		HarmfulDrafts drafts = ASSESSOR.harmfulDrafts(Occasion.ORDER, drafted, texts).without(quietDrugs);
		return ASSESSOR.with(this.rules)
			.assess(chart(drafted.toArray(new MedicationFact[0])), Occasion.ORDER, NOW, drafts, texts);
	}

	/** Code and indicator of each advice, such as {@code "suspected WARNING"}. */
	public static List<String> said(Assessment assessment) {
		return assessment.advice().stream().map((advice) -> advice.code().code() + " " + advice.indicator()).toList();
	}

	public List<String> said() {
		return said(whenOpened());
	}

	public Advice advice() {
		return whenOpened().advice().get(0);
	}

}
