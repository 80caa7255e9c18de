package org.calciphylaxis.advisor.screening.patient;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.advice.Assessment.Conclusion;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;
import org.calciphylaxis.advisor.screening.input.ChartLine;
import org.calciphylaxis.advisor.screening.input.Grouping;
import org.calciphylaxis.advisor.screening.patient.RefusedPatient.Reason;

/**
 * Judges one patient after another, as {@code patient-view} would. Thread-safe; knows
 * nothing of who calls it.
 */
public final class PatientScreening {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,256}");

	private static final String ADULT_AND_ALIVE = "Adult and alive";

	private static final String CHRONIC_DIALYSIS = "Chronic dialysis";

	private final ScreeningRules rules;

	private final Grouping grouping;

	private final Pseudonyms pseudonyms;

	public PatientScreening(ScreeningRules rules, ScreeningSettings settings) {
		this.rules = rules;
		this.grouping = settings.grouping();
		this.pseudonyms = new Pseudonyms(settings.pseudonymKey());
	}

	/**
	 * Judges a patient.
	 * @param patientId the patient's id
	 * @param lines the patient's lines by type and id, of each resource the newest first
	 */
	public Judgement judge(String patientId, Iterator<ChartLine> lines) {
		ChartCollector collector = new ChartCollector();
		lines.forEachRemaining(collector::add);
		return new Judgement(outcome(patientId, collector), collector.superseded());
	}

	private PatientOutcome outcome(String patientId, ChartCollector collector) {
		String shown = this.pseudonyms.id(patientId);
		if (!ID.matcher(patientId).matches()) {
			return new RefusedPatient(shown, Reason.INVALID_ID, collector.resources());
		}
		try {
			ChartAssembler chart = collector.chart();
			if (chart.of(PrefetchKey.PATIENT).isEmpty()) {
				return new RefusedPatient(shown, Reason.NO_PATIENT_RESOURCE, collector.resources());
			}
			if (chart.hasOnlyForeignConditions()) {
				return new RefusedPatient(shown, Reason.OTHER_FHIR_VERSION, collector.resources());
			}
			PatientChart facts = this.rules.reader().read(chart.chart(patientId));
			return result(shown, facts, chart, collector);
		}
		catch (RuntimeException | StackOverflowError ex) {
			return new RefusedPatient(shown, Reason.FAILED, collector.resources());
		}
	}

	private ScreeningResult result(String shown, PatientChart chart, ChartAssembler sources, ChartCollector collector) {
		Assessor assessor = this.rules.assessor();
		ChartTexts texts = assessor.texts();
		Assessment assessment = assess(assessor, chart, texts);
		Set<String> conclusions = assessment.conclusions()
			.stream()
			.filter(Conclusion::holds)
			.map(Conclusion::name)
			.collect(Collectors.toUnmodifiableSet());
		AdviceRows rows = new AdviceRows(chart, this.pseudonyms);
		boolean onDialysis = conclusions.contains(CHRONIC_DIALYSIS);
		LocalDate today = this.rules.asOf().day();
		LocalDate born = chart.patient().birthDate();
		Integer vintage = onDialysis ? assessor.dialysisSince(chart, this.rules.asOf())
			.map((since) -> (int) since.daysUntil(this.rules.asOf()))
			.orElse(null) : null;
		return new ScreeningResult(shown, chart.patient().gender().name().toLowerCase(Locale.ROOT),
				(born != null) ? born.getYear() : null,
				(born != null) ? (int) ChronoUnit.YEARS.between(born, today) : null, onDialysis, vintage,
				PatientGroup.find(this.grouping, sources), rows.of(assessment), conclusions,
				AdviceRows.nearMisses(assessment), AdviceRows.gaps(assessment),
				conclusions.contains(ADULT_AND_ALIVE) ? changes(chart, assessment, texts) : List.of(),
				collector.resources(), collector.cut(), Assessor.RULES_VERSION);
	}

	private List<ThresholdChange> changes(PatientChart chart, Assessment now, ChartTexts texts) {
		List<String> said = said(now);
		List<ThresholdChange> changes = new ArrayList<>();
		for (ScreeningRules.VariantGroup group : this.rules.variants()) {
			if (group.takesAway() && said.isEmpty()) {
				continue;
			}
			if (group.each().size() == 1 || !said(assess(group.together(), chart, texts)).equals(said)) {
				group.each().forEach((variant) -> {
					Assessment then = assess(variant.assessor(), chart, texts);
					if (!said(then).equals(said)) {
						changes.add(new ThresholdChange(variant.threshold(), AdviceRows.withoutFacts(then)));
					}
				});
			}
		}
		return changes;
	}

	private Assessment assess(Assessor assessor, PatientChart chart, ChartTexts texts) {
		return assessor.assess(chart, Occasion.CHART, this.rules.asOf(), texts);
	}

	private static List<String> said(Assessment assessment) {
		return assessment.advice().stream().map((advice) -> advice.code() + " " + advice.indicator()).toList();
	}

}
