package org.calciphylaxis.advisor.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Finding;
import org.calciphylaxis.advisor.assessment.facts.Value;
import org.calciphylaxis.advisor.assessment.facts.Value.Quantity;
import org.calciphylaxis.advisor.units.Analyte;
import org.calciphylaxis.advisor.units.Measured;
import org.calciphylaxis.advisor.units.Units;

/**
 * The results of a chart (rules, section 5): final, amended or corrected, within their
 * look-back, in a unit that is known. What cannot be used is listed, never guessed.
 */
final class LabBook {

	private static final Set<Analyte> LOWER_IS_RISKIER = EnumSet.of(Analyte.ALBUMIN, Analyte.EGFR,
			Analyte.PROTEIN_ACTIVITY);

	private static final Comparator<Finding> NEWEST_FIRST = Comparator
		.comparing((Finding finding) -> Objects.requireNonNull(finding.effective()))
		.reversed();

	private final ChartView view;

	private final Units units;

	private final Set<Gap> gaps = new LinkedHashSet<>();

	LabBook(ChartView view, Units units) {
		this.view = view;
		this.units = units;
	}

	/**
	 * The newest usable result; of several at one time the one of higher risk. Newer
	 * unusable ones become gaps.
	 */
	Optional<LabResult> newest(String item, Analyte analyte, int days, Concept... concepts) {
		List<Finding> findings = new ArrayList<>(findings(days, concepts));
		findings.sort(NEWEST_FIRST);
		List<LabResult> newest = new ArrayList<>();
		for (Finding finding : findings) {
			if (!newest.isEmpty() && NEWEST_FIRST.compare(newest.get(0).finding(), finding) != 0) {
				break;
			}
			usable(analyte, finding).ifPresentOrElse(newest::add, () -> reasonNotUsable(analyte, finding.value())
				.ifPresent((reason) -> list(new Gap(item, reason + dated(finding)))));
		}
		return sorted(analyte, newest).stream().findFirst();
	}

	/**
	 * Every usable result, newest first; of several at one time the one of higher risk
	 * comes first.
	 */
	List<LabResult> all(Analyte analyte, int days, Concept... concepts) {
		return sorted(analyte,
				findings(days, concepts).stream().flatMap((finding) -> usable(analyte, finding).stream()).toList());
	}

	private static List<LabResult> sorted(Analyte analyte, List<LabResult> results) {
		Comparator<LabResult> risk = Comparator.comparing(LabResult::value);
		return markConflicts(results.stream()
			.sorted(Comparator.comparing(LabResult::time)
				.reversed()
				.thenComparing(LOWER_IS_RISKIER.contains(analyte) ? risk : risk.reversed())
				.thenComparing((result) -> result.finding().reference()))
			.toList());
	}

	private Optional<LabResult> usable(Analyte analyte, Finding finding) {
		return (finding.value() instanceof Quantity quantity
				&& measure(analyte, quantity) instanceof Measured.Usable usable)
						? Optional.of(result(finding, analyte, quantity, usable.value())) : Optional.empty();
	}

	/** Findings of these concepts with a reliable status, within the look-back. */
	List<Finding> findings(int days, Concept... concepts) {
		Collection<Finding> findings = (concepts.length > 1) ? new LinkedHashSet<>() : new ArrayList<>();
		for (Concept concept : concepts) {
			for (Finding finding : this.view.findings(concept)) {
				if (finding.isReliable() && this.view.isWithin(finding.effective(), days)) {
					findings.add(finding);
				}
			}
		}
		return List.copyOf(findings);
	}

	/**
	 * The quantity in the analyte's unit, with its bound, when it is usable: for
	 * reference ranges.
	 */
	Optional<BigDecimal> convert(Analyte analyte, Quantity quantity) {
		return (measure(analyte, quantity) instanceof Measured.Usable usable) ? Optional.of(usable.value())
				: Optional.empty();
	}

	/** The same for a number that was computed, with a UCUM unit. */
	Measured measure(Analyte analyte, BigDecimal number, String unit) {
		return this.units.inMassUnit(analyte, number, unit, null);
	}

	/** The value in the analyte's SI unit, where it has one. */
	Optional<BigDecimal> inOtherUnit(Analyte analyte, BigDecimal value) {
		return this.units.inOtherUnit(analyte, value);
	}

	/** What could not be used, in the order it was found. */
	List<Gap> gaps() {
		return List.copyOf(this.gaps);
	}

	void list(Gap gap) {
		this.gaps.add(gap);
	}

	private Measured measure(Analyte analyte, Quantity quantity) {
		return this.units.inMassUnit(analyte, quantity.number(), quantity.unitCode(), quantity.unitText());
	}

	private static LabResult result(Finding finding, Analyte analyte, Quantity quantity, BigDecimal value) {
		return new LabResult(finding, analyte, Objects.requireNonNull(finding.effective()), value,
				quantity.comparator(), Shown.asCharted(analyte, quantity, value), Set.of());
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

	private Optional<String> reasonNotUsable(Analyte analyte, Value value) {
		if (value instanceof Quantity quantity) {
			return (measure(analyte, quantity) instanceof Measured.NotUsable unusable)
					? Optional.of(Shown.charted(quantity) + " not usable: " + unusable.reason()) : Optional.empty();
		}
		if (value instanceof Value.Text || value instanceof Value.Coded || value instanceof Value.Flag) {
			return Optional.of("not usable: no number");
		}
		return Optional.empty();
	}

	private static String dated(Finding finding) {
		return (finding.effective() != null) ? " (" + finding.effective().day() + ")" : "";
	}

}
