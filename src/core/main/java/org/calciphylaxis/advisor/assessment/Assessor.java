package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.advice.NearMiss;
import org.calciphylaxis.advisor.assessment.context.KidneyFunction;
import org.calciphylaxis.advisor.assessment.context.KidneyStatus;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.medication.HarmfulDrafts;
import org.calciphylaxis.advisor.assessment.rules.AdviceAssembler;
import org.calciphylaxis.advisor.assessment.rules.Conclusions;
import org.calciphylaxis.advisor.assessment.rules.DataGapCollector;
import org.calciphylaxis.advisor.assessment.rules.DiagnosticRules;
import org.calciphylaxis.advisor.assessment.rules.DraftOrderRules;
import org.calciphylaxis.advisor.assessment.rules.MedicationRules;
import org.calciphylaxis.advisor.assessment.rules.PatientCase;
import org.calciphylaxis.advisor.assessment.rules.Rule;
import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;
import org.calciphylaxis.advisor.assessment.text.reading.TextReaders;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.units.UnitConverter;

/**
 * Judges a chart by the rules. Pure: the same chart, occasion and time give the same
 * assessment. Immutable; creating one takes half a second, because of the unit
 * definitions.
 */
public final class Assessor {

	/** The version of docs/rules.md that is judged by. */
	public static final String RULES_VERSION = "0.2.0";

	private final Thresholds thresholds;

	private final UnitConverter units;

	private final TextReaders readers;

	public Assessor(Thresholds thresholds, Lexicon lexicon) {
		this(thresholds, new UnitConverter(), lexicon);
	}

	public Assessor(Thresholds thresholds, UnitConverter units, Lexicon lexicon) {
		this(thresholds, units, TextReaders.of(lexicon));
	}

	private Assessor(Thresholds thresholds, UnitConverter units, TextReaders readers) {
		this.thresholds = thresholds;
		this.units = units;
		this.readers = readers;
	}

	/** The same rules with other thresholds. */
	public Assessor with(Thresholds other) {
		return new Assessor(other, this.units, this.readers);
	}

	/** For the words of one chart. */
	public ChartTexts texts() {
		return new ChartTexts(this.readers);
	}

	/** How many texts of charts were cut into words so far. */
	public long readTexts() {
		return this.readers.context().readTexts() + this.readers.drugs().readTexts();
	}

	/**
	 * Which of the drafted orders can cause advice: none unless orders are being drafted.
	 * @param texts the words of the chart
	 */
	public HarmfulDrafts harmfulDrafts(Occasion occasion, List<MedicationFact> draftOrders, ChartTexts texts) {
		return (occasion == Occasion.ORDER) ? HarmfulDrafts.among(draftOrders, texts) : HarmfulDrafts.NONE;
	}

	/**
	 * Whether the chart needs to be judged at all. While orders are drafted it does not,
	 * unless one of the drafts can cause advice.
	 */
	public boolean hasToJudge(Occasion occasion, HarmfulDrafts drafts) {
		return occasion != Occasion.ORDER || !drafts.isEmpty();
	}

	/**
	 * Assesses a chart.
	 * @param chart what the chart says, the drafted orders included
	 * @param occasion what the clinician is doing
	 * @param now the hook's time
	 */
	public Assessment assess(PatientChart chart, Occasion occasion, ChartTime now) {
		return assess(chart, occasion, now, texts());
	}

	/**
	 * Judges a chart that is judged several times, as under other thresholds.
	 * @param texts its words, of which each is read once for all assessments; for one
	 * thread at a time
	 */
	public Assessment assess(PatientChart chart, Occasion occasion, ChartTime now, ChartTexts texts) {
		return assess(chart, occasion, now, harmfulDrafts(occasion, chart.draftOrders(), texts), texts);
	}

	/**
	 * Judges a chart whose drafted orders were looked at before.
	 * @param drafts {@link #harmfulDrafts those that can cause advice}, without those
	 * that are in a quiet period
	 * @param texts its words, as above
	 */
	public Assessment assess(PatientChart chart, Occasion occasion, ChartTime now, HarmfulDrafts drafts,
			ChartTexts texts) {
		PatientCase patient = PatientCase.of(new ChartAtTime(chart, now, this.thresholds, texts), this.units);
		DiagnosticRules diagnosticRules = new DiagnosticRules(patient);
		List<DataGap> gaps = DataGapCollector.collect(patient);
		AdviceAssembler writer = new AdviceAssembler(patient, gaps);
		boolean silent = patient.exclusions().forbidsEveryCard();
		boolean ordering = occasion == Occasion.ORDER;
		DraftOrderRules orderRules = new DraftOrderRules(patient, diagnosticRules.decideForOrders(), drafts);
		MedicationRules medicationRules = new MedicationRules(patient);
		List<Rule> rules = ordering ? orderRules.rules() : medicationRules.rules();
		Optional<Rule> fired = rules.stream().filter((rule) -> !silent && rule.fires()).findFirst();
		Optional<Advice> medication = fired.map(
				(rule) -> ordering ? writer.order(rule, orderRules, diagnosticRules.decideForOrders().stream().toList())
						: writer.medication(rule, medicationRules));
		UnaryOperator<Optional<Rule>> shown = (rule) -> rule.filter((holds) -> !silent && !ordering);
		return new Assessment(shown.apply(diagnosticRules.decide()).map(writer::diagnostic),
				shown.apply(diagnosticRules.decideInsteadOfQuiet()).map(writer::diagnostic), medication,
				patient.risk().all(), Conclusions.conclusions(patient), nearMisses(diagnosticRules, rules), gaps,
				Conclusions.reAlertTriggers(patient),
				fired.filter((rule) -> ordering)
					.map((rule) -> orderRules.draftedDrugs(rule.code()))
					.orElseGet(Set::of));
	}

	/** The earliest day that shows dialysis; empty when the chart has no date for it. */
	public Optional<ChartTime> dialysisSince(PatientChart chart, ChartTime now) {
		ChartAtTime view = new ChartAtTime(chart, now, this.thresholds, texts());
		KidneyFunction function = new KidneyFunction(view, new LabResults(view, this.units));
		return new KidneyStatus(view, function).dialysis().earliest();
	}

	private static List<NearMiss> nearMisses(DiagnosticRules diagnostic, List<Rule> others) {
		List<NearMiss> nearMisses = new ArrayList<>(diagnostic.nearMisses());
		others.forEach((rule) -> rule.nearMiss().ifPresent(nearMisses::add));
		return nearMisses;
	}

}
