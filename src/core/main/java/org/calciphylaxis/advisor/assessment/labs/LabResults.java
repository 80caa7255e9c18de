package org.calciphylaxis.advisor.assessment.labs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Quantity;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.units.Analyte;
import org.calciphylaxis.advisor.units.NormalizedValue;
import org.calciphylaxis.advisor.units.UnitConverter;

/**
 * The results of a chart (rules, section 6): final, amended or corrected, within their
 * look-back, in a unit that is known. What cannot be used is listed, never guessed.
 */
public final class LabResults {

	private static final Set<Analyte> LOWER_IS_RISKIER = EnumSet.of(Analyte.ALBUMIN, Analyte.EGFR,
			Analyte.PROTEIN_ACTIVITY);

	private static final Comparator<ObservationFact> NEWEST_FIRST = Comparator
		.comparing((ObservationFact observation) -> Objects.requireNonNull(observation.effective()))
		.reversed();

	private final ChartAtTime view;

	private final UnitConverter units;

	/** Newest first. */
	private final Map<Lab, List<ObservationFact>> observations = new EnumMap<>(Lab.class);

	private final Map<Lab, Optional<LabResult>> newest = new EnumMap<>(Lab.class);

	public LabResults(ChartAtTime view, UnitConverter units) {
		this.view = view;
		this.units = units;
	}

	/** The newest usable result; of several at one time the one of higher risk. */
	public Optional<LabResult> newest(Lab lab) {
		return this.newest.computeIfAbsent(lab, this::findNewest);
	}

	private Optional<LabResult> findNewest(Lab lab) {
		List<LabResult> newest = new ArrayList<>();
		for (ObservationFact observation : observations(lab)) {
			if (!newest.isEmpty() && NEWEST_FIRST.compare(newest.get(0).observation(), observation) != 0) {
				break;
			}
			usable(lab, observation).ifPresent(newest::add);
		}
		return sorted(lab, newest).stream().findFirst();
	}

	/**
	 * Every usable result, newest first; of several at one time the one of higher risk
	 * comes first.
	 */
	public List<LabResult> all(Lab lab) {
		return all(lab, (time) -> true);
	}

	/**
	 * The same of some time alone: no other result is converted.
	 * @param when tells the times
	 */
	public List<LabResult> all(Lab lab, Predicate<ChartTime> when) {
		return sorted(lab,
				observations(lab).stream()
					.filter((observation) -> when.test(Objects.requireNonNull(observation.effective())))
					.flatMap((observation) -> usable(lab, observation).stream())
					.toList());
	}

	/**
	 * What is not usable and as new as the newest usable result, or newer, in the order
	 * of {@link Lab}.
	 */
	public List<DataGap> gaps() {
		Set<DataGap> gaps = new LinkedHashSet<>();
		for (Lab lab : Lab.values()) {
			Optional<LabResult> newest = newest(lab);
			for (ObservationFact observation : observations(lab)) {
				if (newest.isPresent() && NEWEST_FIRST.compare(newest.get().observation(), observation) < 0) {
					break;
				}
				reasonNotUsable(lab, observation)
					.ifPresent((reason) -> gaps.add(new DataGap(lab.title(), dated(reason, observation))));
			}
		}
		return List.copyOf(gaps);
	}

	private static List<LabResult> sorted(Lab lab, List<LabResult> results) {
		Comparator<LabResult> risk = Comparator.comparing(LabResult::value);
		return markConflicts(results.stream()
			.sorted(Comparator.comparing(LabResult::time)
				.reversed()
				.thenComparing(LOWER_IS_RISKIER.contains(lab.analyte()) ? risk : risk.reversed())
				.thenComparing((result) -> result.observation().reference()))
			.toList());
	}

	private Optional<LabResult> usable(Lab lab, ObservationFact observation) {
		return (observation.value() instanceof Quantity quantity
				&& measure(lab.analyte(), quantity) instanceof NormalizedValue.Usable usable)
						? Optional.of(result(observation, lab.analyte(), quantity, usable.value())) : Optional.empty();
	}

	/** Observations with a reliable status, within the look-back, newest first. */
	private List<ObservationFact> observations(Lab lab) {
		return this.observations.computeIfAbsent(lab, (each) -> {
			List<ObservationFact> reliable = new ArrayList<>(
					this.view.reliable(each.concept(), each.lookBack(this.view.thresholds())));
			reliable.sort(NEWEST_FIRST);
			return reliable;
		});
	}

	/** The quantity in the analyte's unit when it is usable: for reference ranges. */
	public Optional<BigDecimal> convert(Analyte analyte, Quantity quantity) {
		return (measure(analyte, quantity) instanceof NormalizedValue.Usable usable) ? Optional.of(usable.value())
				: Optional.empty();
	}

	/** The same for a number that was computed, with a UCUM unit. */
	public NormalizedValue measure(Analyte analyte, BigDecimal number, String unit) {
		return this.units.inMassUnit(analyte, number, unit, null);
	}

	/** The value in the analyte's SI unit, where it has one. */
	Optional<BigDecimal> inOtherUnit(Analyte analyte, BigDecimal value) {
		return this.units.inOtherUnit(analyte, value);
	}

	private NormalizedValue measure(Analyte analyte, Quantity quantity) {
		return this.units.inMassUnit(analyte, quantity.number(), quantity.unitCode(), quantity.unitText());
	}

	private static LabResult result(ObservationFact observation, Analyte analyte, Quantity quantity, BigDecimal value) {
		return new LabResult(observation, analyte, Objects.requireNonNull(observation.effective()), value,
				quantity.comparator(), ValueFormat.asCharted(analyte, quantity, value), Set.of());
	}

	/**
	 * Marks results of one time that differ. They stand next to each other, sorted by
	 * value, so that the first and the last of them tell.
	 */
	private static List<LabResult> markConflicts(List<LabResult> results) {
		List<LabResult> marked = new ArrayList<>(results.size());
		int from = 0;
		while (from < results.size()) {
			int to = from + 1;
			while (to < results.size() && results.get(to).time().equals(results.get(from).time())) {
				to++;
			}
			boolean differ = results.get(from).value().compareTo(results.get(to - 1).value()) != 0;
			results.subList(from, to)
				.forEach((result) -> marked.add(differ ? result.with(Remark.CONFLICTING) : result));
			from = to;
		}
		return marked;
	}

	private Optional<Message> reasonNotUsable(Lab lab, ObservationFact observation) {
		ObservedValue value = observation.value();
		if (value instanceof Quantity quantity) {
			return (measure(lab.analyte(), quantity) instanceof NormalizedValue.NotUsable unusable)
					? Optional.of(Message.of("{value} not usable: {reason}", ValueFormat.charted(quantity),
							new Message(unusable.reason(), unusable.limits())))
					: Optional.empty();
		}
		if (value instanceof ObservedValue.Unusable unusable) {
			return Optional.of(Message.of("not usable: {reason}", Message.of(unusable.why())));
		}
		boolean otherwise = value instanceof ObservedValue.Text || value instanceof ObservedValue.Coded
				|| value instanceof ObservedValue.Flag;
		return otherwise ? Optional.of(Message.of("not usable: no number")) : Optional.empty();
	}

	private static Message dated(Message reason, ObservationFact observation) {
		return (observation.effective() != null) ? Message.of("{reason} ({day})", reason, observation.effective().day())
				: reason;
	}

}
