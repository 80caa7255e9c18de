package org.calciphylaxis.advisor.assessment.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.Cancellation;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.Verification;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.text.reading.AbatementReading;
import org.jspecify.annotations.Nullable;

/**
 * A chart as the rules look at it: at one time, with one set of thresholds, without what
 * is no evidence.
 */
public final class ChartAtTime {

	private static final Set<Verification> NO_EVIDENCE = Set.of(Verification.REFUTED, Verification.ENTERED_IN_ERROR);

	private static final Set<EventFact.Status> DONE = Set.of(EventFact.Status.COMPLETED, EventFact.Status.ACTIVE);

	private final PatientChart chart;

	private final ChartTime now;

	private final Thresholds thresholds;

	private final ChartTexts texts;

	private final List<ConditionFact> evident;

	private final List<ConditionFact> current;

	private final Map<Concept, List<ConditionFact>> currentOf = new EnumMap<>(Concept.class);

	private final Map<Concept, List<ObservationFact>> observationsOf = new EnumMap<>(Concept.class);

	public ChartAtTime(PatientChart chart, ChartTime now, Thresholds thresholds, ChartTexts texts) {
		this.chart = chart;
		this.texts = texts;
		this.now = now;
		this.thresholds = thresholds;
		this.evident = chart.conditions()
			.stream()
			.filter((condition) -> !NO_EVIDENCE.contains(condition.verification()))
			.toList();
		this.current = this.evident.stream().filter(this::isCurrent).toList();
		this.current.forEach((condition) -> index(this.currentOf, condition.what(), condition));
		chart.observations().forEach((observation) -> index(this.observationsOf, observation.what(), observation));
	}

	private static <T> void index(Map<Concept, List<T>> index, CodedText what, T fact) {
		for (Concept concept : what.concepts()) {
			index.computeIfAbsent(concept, (first) -> new ArrayList<>()).add(fact);
		}
	}

	public PatientChart chart() {
		return this.chart;
	}

	public ChartTime now() {
		return this.now;
	}

	public Thresholds thresholds() {
		return this.thresholds;
	}

	/** Its words. */
	public ChartTexts texts() {
		return this.texts;
	}

	/** Every condition that is not refuted or entered in error. */
	public Stream<ConditionFact> evident() {
		return this.evident.stream();
	}

	/**
	 * Evident conditions that are neither resolved, inactive, in remission nor abated.
	 */
	public Stream<ConditionFact> current() {
		return this.current.stream();
	}

	/** Current conditions of one of these concepts. */
	public List<ConditionFact> current(Concept... concepts) {
		if (concepts.length == 1) {
			return Collections.unmodifiableList(this.currentOf.getOrDefault(concepts[0], List.of()));
		}
		if (Stream.of(concepts).noneMatch(this.currentOf::containsKey)) {
			return List.of();
		}
		Set<Concept> wanted = Set.of(concepts);
		return current().filter((condition) -> condition.what().isAny(wanted)).toList();
	}

	/** Observations of the concept, of any status, in the order of the chart. */
	public List<ObservationFact> observations(Concept concept) {
		Cancellation.check();
		return Collections.unmodifiableList(this.observationsOf.getOrDefault(concept, List.of()));
	}

	/**
	 * Observations of the concept with a reliable status and a date at most so many days
	 * ago.
	 */
	public List<ObservationFact> reliable(Concept concept, int days) {
		return observations(concept).stream()
			.filter((observation) -> observation.isReliable() && isWithin(observation.effective(), days))
			.toList();
	}

	/** Whether the time lies at most so many hours before now, and not after it. */
	public boolean isWithinHours(@Nullable ChartTime time, int hours) {
		if (time == null) {
			return false;
		}
		Duration ago = Duration.between(time.instant(), this.now.instant());
		return !ago.isNegative() && ago.compareTo(Duration.ofHours(hours)) <= 0;
	}

	public boolean isCurrent(ConditionFact condition) {
		Cancellation.check();
		ChartTime abated = condition.abated();
		boolean stillToAbate = abated != null && abated.day().isAfter(this.now.day());
		boolean hasAbated = condition.hasAbated() && !stillToAbate;
		return !condition.clinicalStatus().isPast() && !hasAbated && !isSaidToHaveEnded(condition.abatement());
	}

	private boolean isSaidToHaveEnded(@Nullable String words) {
		return words != null && AbatementReading.of(this.texts.read(words)) == AbatementReading.ENDED;
	}

	/**
	 * Procedures (completed or in progress) and Encounters (finished or under way) of one
	 * of these concepts.
	 */
	public List<EventFact> performed(Concept... concepts) {
		Set<Concept> wanted = Set.of(concepts);
		return performed((what) -> what.isAny(wanted)).toList();
	}

	/** The same for whatever the code and words say. */
	public Stream<EventFact> performed(Predicate<CodedText> wanted) {
		return this.chart.events()
			.stream()
			.filter((event) -> event.kind() != EventFact.Kind.SERVICE_REQUEST && DONE.contains(event.status()))
			.filter((event) -> wanted.test(event.what()));
	}

	public boolean areReadable(PrefetchKey... keys) {
		return Arrays.stream(keys).allMatch((key) -> this.chart.availability(key).isReadable());
	}

	public boolean isWithin(@Nullable ChartTime time, int days) {
		Cancellation.check();
		return time != null && time.isWithin(days, this.now);
	}

	/**
	 * When a condition began, as far as the chart knows: its onset, else when it was
	 * recorded.
	 */
	public static @Nullable ChartTime began(ConditionFact condition) {
		return (condition.onset() != null) ? condition.onset() : condition.recorded();
	}

}
