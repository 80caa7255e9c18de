package org.calciphylaxis.advisor.assessment.context;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.labs.LabResult;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.EvidenceFactory;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.units.Analyte;

/**
 * SEPSIS (rules, section 2): the diagnosis, a blood culture with an organism, or the
 * signs within one day.
 */
public final class SepsisStatus {

	private static final Set<ObservationFact.Status> CULTURE_STATUS = EnumSet.of(ObservationFact.Status.FINAL,
			ObservationFact.Status.AMENDED, ObservationFact.Status.CORRECTED, ObservationFact.Status.PRELIMINARY);

	private static final Duration ONE_DAY = Duration.ofHours(24);

	private final ChartAtTime view;

	private final List<Evidence> evidence = new ArrayList<>();

	private final List<DataGap> gaps = new ArrayList<>();

	public SepsisStatus(ChartAtTime view, LabResults labs) {
		this.view = view;
		readDiagnoses();
		readCultures();
		readSigns(labs);
	}

	public boolean isPresent() {
		return !this.evidence.isEmpty();
	}

	public List<Evidence> evidence() {
		return List.copyOf(this.evidence);
	}

	/** Sepsis that is charted as active without any date, and a possible contaminant. */
	public List<DataGap> gaps() {
		return List.copyOf(this.gaps);
	}

	private void readDiagnoses() {
		int days = this.view.thresholds().lookBack().sepsisDiagnosis();
		this.view.current(Concept.SEPSIS).forEach((problem) -> {
			if (this.view.isWithin(problem.onset(), days) || this.view.isWithin(problem.recorded(), days)) {
				this.evidence.add(EvidenceFactory.of(problem, Concept.SEPSIS, "Sepsis", "sepsis"));
			}
			else if (problem.onset() == null && problem.recorded() == null) {
				this.gaps.add(new DataGap("Sepsis", "charted without a date, not used"));
			}
		});
	}

	/** A contaminant counts only when a second culture has grown one too. */
	private void readCultures() {
		List<ObservationFact> cultures = this.view.observations(Concept.LAB_BLOOD_CULTURE)
			.stream()
			.filter((finding) -> CULTURE_STATUS.contains(finding.status()))
			.filter((finding) -> this.view.isWithin(finding.effective(),
					this.view.thresholds().lookBack().bloodCulture()))
			.toList();
		List<ObservationFact> contaminated = cultures.stream().filter(BloodCulture::hasOnlyContaminants).toList();
		boolean areSeveral = contaminated.size() > 1;
		cultures.stream()
			.filter((culture) -> BloodCulture.hasOrganism(culture) || (areSeveral && contaminated.contains(culture)))
			.forEach((culture) -> this.evidence.add(new Evidence(Concept.LAB_BLOOD_CULTURE.name(), "Blood culture",
					words(culture), culture.effective(), culture.reference(), "positive blood culture", Set.of())));
		if (contaminated.size() == 1) {
			this.gaps.add(new DataGap("Blood culture", "possible contaminant, not counted"));
		}
	}

	private static String words(ObservationFact finding) {
		if (finding.value() instanceof ObservedValue.Coded coded) {
			return coded.codedText().displayText();
		}
		return (finding.value() instanceof ObservedValue.Text text) ? text.text() : "";
	}

	private void readSigns(LabResults labs) {
		Thresholds.Labs limits = this.view.thresholds().labs();
		int days = this.view.thresholds().lookBack().sepsisSigns();
		List<LabResult> temperatures = labs.all(Analyte.TEMPERATURE, days, Concept.OBS_BODY_TEMPERATURE)
			.stream()
			.filter((result) -> result.isAtLeast(limits.fever()) || result.isBelow(limits.hypothermia()))
			.toList();
		List<LabResult> pressures = below(labs, days, limits);
		List<LabResult> crps = labs.all(Analyte.CRP, days, Concept.LAB_CRP)
			.stream()
			.filter((result) -> result.isAbove(limits.sepsisCrp()))
			.toList();
		boolean found = false;
		for (LabResult first : Stream.of(temperatures, pressures, crps).flatMap(List::stream).toList()) {
			Optional<LabResult> temperature = within(first, temperatures);
			Optional<LabResult> pressure = within(first, pressures);
			Optional<LabResult> crp = within(first, crps);
			if (!found && temperature.isPresent() && pressure.isPresent() && crp.isPresent()) {
				found = true;
				this.evidence
					.add(temperature.get().evidence(Concept.OBS_BODY_TEMPERATURE, "Temperature", "signs of sepsis"));
				this.evidence.add(pressure.get()
					.evidence(Concept.OBS_SYSTOLIC_BLOOD_PRESSURE, "Systolic blood pressure", "low blood pressure"));
				this.evidence.add(crp.get().evidence(Concept.LAB_CRP, "CRP", "high CRP"));
			}
		}
	}

	/** One of the results within the 24 hours that begin with {@code first}. */
	private static Optional<LabResult> within(LabResult first, List<LabResult> results) {
		return results.stream().filter((result) -> {
			Duration later = Duration.between(first.time().instant(), result.time().instant());
			return !later.isNegative() && later.compareTo(ONE_DAY) <= 0;
		}).findFirst();
	}

	private static List<LabResult> below(LabResults labs, int days, Thresholds.Labs limits) {
		return labs.all(Analyte.BLOOD_PRESSURE, days, Concept.OBS_SYSTOLIC_BLOOD_PRESSURE)
			.stream()
			.filter((result) -> result.isBelow(limits.systolicPressure()))
			.toList();
	}

}
