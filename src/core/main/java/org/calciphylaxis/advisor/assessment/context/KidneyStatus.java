package org.calciphylaxis.advisor.assessment.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.jspecify.annotations.Nullable;

/** Kidney failure, dialysis and transplant (rules, section 2). */
public final class KidneyStatus {

	private final ChartAtTime view;

	private final DialysisHistory dialysis;

	private final KidneyFunction function;

	private final List<Evidence> transplants = new ArrayList<>();

	private @Nullable ChartTime transplanted;

	private final boolean chronicDialysis;

	private final boolean uremic;

	public KidneyStatus(ChartAtTime view, KidneyFunction function) {
		this.view = view;
		this.function = function;
		this.dialysis = new DialysisHistory(view);
		readTransplants();
		this.chronicDialysis = !hasFunctioningGraft()
				&& (this.dialysis.hasStatus() || hasEndStageDisease() || this.dialysis.hasRepeatedSessions());
		this.uremic = this.chronicDialysis || hasTransplant() || this.dialysis.hasStatus()
				|| !view.current(Concept.ESKD, Concept.CKD5, Concept.UREMIA, Concept.KIDNEY_TRANSPLANT_FAILURE)
					.isEmpty()
				|| function.isUremic();
	}

	private void readTransplants() {
		List<ConditionFact> conditions = this.view.evident()
			.filter((condition) -> condition.what().is(Concept.KIDNEY_TRANSPLANT))
			.toList();
		List<EventFact> events = this.view.performed(Concept.KIDNEY_TRANSPLANT);
		Optional<ChartTime> known = Stream
			.concat(conditions.stream().map(ConditionFact::onset), events.stream().map(EventFact::start))
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder());
		this.transplanted = known.orElseGet(() -> conditions.stream()
			.map(ConditionFact::recorded)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null));
		conditions.forEach((condition) -> this.transplants.add(Evidence.of(condition, Concept.KIDNEY_TRANSPLANT,
				Message.of("Kidney transplant"), Message.of("kidney transplant"))));
		events.forEach((event) -> this.transplants.add(Evidence.of(event, Concept.KIDNEY_TRANSPLANT,
				Message.of("Kidney transplant"), Message.of("kidney transplant"))));
	}

	/**
	 * End-stage disease counts as dialysis, but not "with transplant" unless the graft
	 * failed.
	 */
	private boolean hasEndStageDisease() {
		return this.view.current(Concept.ESKD)
			.stream()
			.anyMatch((condition) -> !condition.what().is(Concept.ESKD_WITH_TRANSPLANT) || hasGraftFailure()
					|| this.dialysis.wentOnAfter(this.transplanted));
	}

	private boolean hasGraftFailure() {
		return !this.view.current(Concept.KIDNEY_TRANSPLANT_FAILURE).isEmpty();
	}

	/**
	 * A transplant after which there is no dialysis, and that is not charted as failed
	 * beside end-stage disease or dialysis.
	 */
	public boolean hasFunctioningGraft() {
		boolean failed = hasGraftFailure() && (this.dialysis.hasStatus() || !this.view.current(Concept.ESKD).isEmpty());
		return hasTransplant() && !failed && !this.dialysis.wentOnAfter(this.transplanted);
	}

	boolean hasTransplant() {
		return !this.transplants.isEmpty();
	}

	/** UREMIC. */
	public boolean isUremic() {
		return this.uremic;
	}

	/**
	 * UREMIC, or advanced kidney disease, which counts for {@code suspected} and
	 * {@code possible} only.
	 */
	public boolean isUremicOrAdvanced() {
		return this.uremic || this.function.isAdvanced();
	}

	/** CHRONIC_DIALYSIS. */
	public boolean isOnChronicDialysis() {
		return this.chronicDialysis;
	}

	public DialysisHistory dialysis() {
		return this.dialysis;
	}

	public List<Evidence> transplants() {
		return this.transplants;
	}

	/** Acute kidney injury, which alone makes no dialysis chronic. */
	public List<Evidence> acuteInjury() {
		return this.view.current(Concept.AKI)
			.stream()
			.map((condition) -> Evidence.of(condition, Concept.AKI, Message.of("Acute kidney injury"),
					Message.of("acute kidney injury")))
			.toList();
	}

	/**
	 * What shows kidney failure: the diagnosis, dialysis, transplant, else the kidney
	 * function.
	 */
	public List<Evidence> evidence() {
		List<Evidence> evidence = new ArrayList<>();
		if (this.chronicDialysis) {
			evidence.addAll(this.dialysis.evidence());
		}
		for (ConditionFact condition : this.view.current(Concept.UREMIA)) {
			evidence.add(Evidence.of(condition, Concept.UREMIA, Message.of("Uremia"), Message.of("uremia")));
		}
		for (ConditionFact condition : this.view.current(Concept.ESKD, Concept.CKD5)) {
			boolean known = evidence.stream().anyMatch((fact) -> fact.reference().equals(condition.reference()));
			if (!known) {
				evidence.add(Evidence.of(condition, Concept.ESKD, Message.of("Kidney failure"),
						Message.of("kidney failure")));
			}
		}
		for (ConditionFact condition : this.view.current(Concept.KIDNEY_TRANSPLANT_FAILURE)) {
			evidence.add(Evidence.of(condition, Concept.KIDNEY_TRANSPLANT_FAILURE,
					Message.of("Kidney transplant, failed"), Message.of("failed kidney transplant")));
		}
		evidence.addAll(this.transplants);
		if (evidence.isEmpty()) {
			evidence.addAll(this.function.evidence());
		}
		return List.copyOf(evidence);
	}

}
