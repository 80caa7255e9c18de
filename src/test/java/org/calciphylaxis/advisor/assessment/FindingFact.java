package org.calciphylaxis.advisor.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Finding;
import org.calciphylaxis.advisor.assessment.facts.Finding.Status;
import org.calciphylaxis.advisor.assessment.facts.ReferenceRange;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.calciphylaxis.advisor.assessment.facts.Value;
import org.calciphylaxis.advisor.assessment.facts.Value.Bound;
import org.jspecify.annotations.Nullable;

/** An Observation in a test: final and of today unless told. */
final class FindingFact {

	private final Statement what;

	private Value value = new Value.None();

	private final Set<String> categories = new HashSet<>();

	private final Set<String> interpretations = new HashSet<>();

	private final List<Statement> sites = new ArrayList<>();

	private Status status = Status.FINAL;

	private @Nullable ChartTime effective = ChartFacts.NOW;

	private @Nullable ReferenceRange range;

	private FindingFact(Statement what) {
		this.what = what;
	}

	static FindingFact finding(Concept... concepts) {
		return new FindingFact(new Statement(Set.of(concepts), List.of(), false));
	}

	static FindingFact words(String text) {
		return new FindingFact(new Statement(Set.of(), List.of(text), true));
	}

	/** A number with its UCUM unit; "<3", ">=3" and the like carry a comparator. */
	static FindingFact lab(Concept concept, String number, @Nullable String unit) {
		return finding(concept).of(quantity(number, unit));
	}

	private static Value.Quantity quantity(String number, @Nullable String unit) {
		String digits = number.replaceAll("[<>=]", "");
		Bound bound = switch (number.substring(0, number.length() - digits.length())) {
			case "<" -> Bound.LESS;
			case "<=" -> Bound.LESS_OR_EQUAL;
			case ">" -> Bound.GREATER;
			case ">=" -> Bound.GREATER_OR_EQUAL;
			default -> Bound.EXACT;
		};
		return new Value.Quantity(new BigDecimal(digits), bound, unit, unit);
	}

	FindingFact of(Value other) {
		this.value = other;
		return this;
	}

	FindingFact saying(String text) {
		return of(new Value.Text(text));
	}

	FindingFact coded(String words, Concept... concepts) {
		return of(new Value.Coded(new Statement(Set.of(concepts), List.of(words), false)));
	}

	FindingFact interpreted(String code) {
		this.interpretations.add(code);
		return this;
	}

	FindingFact upTo(String high, @Nullable String unit) {
		this.range = new ReferenceRange(null, quantity(high, unit));
		return this;
	}

	FindingFact from(String low, @Nullable String unit) {
		this.range = new ReferenceRange(quantity(low, unit), null);
		return this;
	}

	FindingFact is(Status other) {
		this.status = other;
		return this;
	}

	FindingFact category(String code) {
		this.categories.add(code);
		return this;
	}

	FindingFact at(String site) {
		this.sites.add(new Statement(Set.of(), List.of(site), true));
		return this;
	}

	FindingFact daysAgo(int days) {
		this.effective = ChartFacts.daysAgo(days);
		return this;
	}

	FindingFact hoursAgo(int hours) {
		this.effective = ChartFacts.minutesAgo(60 * hours);
		return this;
	}

	FindingFact minutesAgo(int minutes) {
		this.effective = ChartFacts.minutesAgo(minutes);
		return this;
	}

	FindingFact undated() {
		this.effective = null;
		return this;
	}

	Finding as(int number) {
		return new Finding("Observation/" + number, this.what, this.categories, this.status, this.effective, this.value,
				this.interpretations, this.range, this.sites);
	}

}
