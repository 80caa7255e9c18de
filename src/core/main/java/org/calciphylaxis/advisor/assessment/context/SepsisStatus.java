package org.calciphylaxis.advisor.assessment.context;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;

/**
 * SEPSIS (rules, section 2): the diagnosis, a blood culture with an organism, or its
 * signs near each other.
 */
public final class SepsisStatus {

	private static final Set<ObservationFact.Status> CULTURE_STATUS = EnumSet.of(ObservationFact.Status.FINAL,
			ObservationFact.Status.AMENDED, ObservationFact.Status.CORRECTED, ObservationFact.Status.PRELIMINARY);

	private final ChartAtTime view;

	private final List<Evidence> evidence = new ArrayList<>();

	private final List<DataGap> gaps = new ArrayList<>();

	private SepsisStatus(ChartAtTime view) {
		this.view = view;
	}

	public static SepsisStatus find(ChartAtTime view, LabResults labs) {
		SepsisStatus sepsis = new SepsisStatus(view);
		view.current(Concept.SEPSIS).forEach(sepsis::addDiagnosis);
		sepsis.addCultures();
		sepsis.evidence.addAll(SepsisSigns.find(view, labs));
		return sepsis;
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

	private void addDiagnosis(ConditionFact condition) {
		DiagnosisWords words = DiagnosisWords.of(condition.what(), TermGroup.SEPSIS, this.view.texts());
		boolean isNamed = words != DiagnosisWords.DENIED && words != DiagnosisWords.RESOLVED;
		if (words == DiagnosisWords.PROVISIONAL || (isNamed && condition.verification().isQuestion())) {
			this.gaps.add(new DataGap(Message.of("Sepsis"), Message.of("charted as a question, not counted")));
			return;
		}
		if (!isNamed) {
			return;
		}
		int days = this.view.thresholds().lookBack().sepsisDiagnosis();
		if (this.view.isWithin(condition.onset(), days) || this.view.isWithin(condition.recorded(), days)) {
			this.evidence.add(Evidence.of(condition, Concept.SEPSIS, Message.of("Sepsis"), Message.of("sepsis")));
		}
		else if (condition.onset() == null && condition.recorded() == null) {
			this.gaps.add(new DataGap(Message.of("Sepsis"), Message.of("charted without a date, not used")));
		}
	}

	/** A contaminant counts only when a second culture has grown one too. */
	private void addCultures() {
		List<ObservationFact> cultures = this.view.observations(Concept.LAB_BLOOD_CULTURE)
			.stream()
			.filter((culture) -> CULTURE_STATUS.contains(culture.status()))
			.filter((culture) -> this.view.isWithin(culture.effective(),
					this.view.thresholds().lookBack().bloodCulture()))
			.toList();
		List<ObservationFact> contaminated = cultures.stream()
			.filter((culture) -> read(culture).contaminantsOnly())
			.toList();
		boolean areSeveral = contaminated.size() > 1;
		cultures.stream()
			.filter((culture) -> read(culture).organism() || (areSeveral && contaminated.contains(culture)))
			.forEach((culture) -> this.evidence.add(new Evidence(Concept.LAB_BLOOD_CULTURE.name(),
					Message.of("Blood culture"), Message.charted(words(culture)), culture.effective(),
					culture.reference(), Message.of("positive blood culture"), Set.of())));
		if (contaminated.size() == 1) {
			this.gaps.add(new DataGap(Message.of("Blood culture"), Message.of("possible contaminant, not counted")));
		}
	}

	private BloodCulture read(ObservationFact culture) {
		return BloodCulture.read(culture, this.view.texts());
	}

	private static String words(ObservationFact culture) {
		if (culture.value() instanceof ObservedValue.Coded coded) {
			return coded.codedText().displayText();
		}
		return (culture.value() instanceof ObservedValue.Text text) ? text.text() : "";
	}

}
