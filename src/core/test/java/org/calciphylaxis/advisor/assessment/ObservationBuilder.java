package org.calciphylaxis.advisor.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact.Status;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Bound;
import org.calciphylaxis.advisor.assessment.facts.ReferenceRange;
import org.jspecify.annotations.Nullable;

/** An Observation in a test: final and of today unless told. */
public final class ObservationBuilder {

	private final CodedText what;

	private ObservedValue value = new ObservedValue.None();

	private final Set<String> categories = new HashSet<>();

	private final Set<String> interpretations = new HashSet<>();

	private final List<CodedText> sites = new ArrayList<>();

	private Status status = Status.FINAL;

	private @Nullable ChartTime effective = ChartBuilder.NOW;

	private @Nullable ReferenceRange range;

	private ObservationBuilder(CodedText what) {
		this.what = what;
	}

	public static ObservationBuilder finding(Concept... concepts) {
		return new ObservationBuilder(new CodedText(Set.of(concepts), List.of(), false));
	}

	public static ObservationBuilder words(String text) {
		return new ObservationBuilder(new CodedText(Set.of(), List.of(text), true));
	}

	/** A number with its UCUM unit; "<3", ">=3" and the like carry a comparator. */
	public static ObservationBuilder lab(Concept concept, String number, @Nullable String unit) {
		return finding(concept).of(quantity(number, unit));
	}

	private static ObservedValue.Quantity quantity(String number, @Nullable String unit) {
		String digits = number.replaceAll("[<>=]", "");
		Bound bound = switch (number.substring(0, number.length() - digits.length())) {
			case "<" -> Bound.LESS;
			case "<=" -> Bound.LESS_OR_EQUAL;
			case ">" -> Bound.GREATER;
			case ">=" -> Bound.GREATER_OR_EQUAL;
			default -> Bound.EXACT;
		};
		return new ObservedValue.Quantity(new BigDecimal(digits), bound, unit, unit);
	}

	public ObservationBuilder of(ObservedValue other) {
		this.value = other;
		return this;
	}

	public ObservationBuilder saying(String text) {
		return of(new ObservedValue.Text(text));
	}

	public ObservationBuilder coded(String words, Concept... concepts) {
		return of(new ObservedValue.Coded(new CodedText(Set.of(concepts), List.of(words), false)));
	}

	public ObservationBuilder interpreted(String code) {
		this.interpretations.add(code);
		return this;
	}

	public ObservationBuilder upTo(String high, @Nullable String unit) {
		this.range = new ReferenceRange(null, quantity(high, unit));
		return this;
	}

	public ObservationBuilder from(String low, @Nullable String unit) {
		this.range = new ReferenceRange(quantity(low, unit), null);
		return this;
	}

	public ObservationBuilder is(Status other) {
		this.status = other;
		return this;
	}

	public ObservationBuilder category(String code) {
		this.categories.add(code);
		return this;
	}

	ObservationBuilder at(String site) {
		this.sites.add(new CodedText(Set.of(), List.of(site), true));
		return this;
	}

	public ObservationBuilder daysAgo(int days) {
		this.effective = ChartBuilder.daysAgo(days);
		return this;
	}

	ObservationBuilder hoursAgo(int hours) {
		this.effective = ChartBuilder.minutesAgo(60 * hours);
		return this;
	}

	public ObservationBuilder minutesAgo(int minutes) {
		this.effective = ChartBuilder.minutesAgo(minutes);
		return this;
	}

	public ObservationBuilder undated() {
		this.effective = null;
		return this;
	}

	ObservationFact as(int number) {
		return new ObservationFact("Observation/" + number, this.what, this.categories, this.status, this.effective,
				this.value, this.interpretations, this.range, this.sites);
	}

}
