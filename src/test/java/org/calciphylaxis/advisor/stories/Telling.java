package org.calciphylaxis.advisor.stories;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.Advice;
import org.calciphylaxis.advisor.assessment.AdviceCode;
import org.calciphylaxis.advisor.assessment.Assessment;
import org.calciphylaxis.advisor.assessment.Evidence;
import org.calciphylaxis.advisor.assessment.Gap;
import org.calciphylaxis.advisor.assessment.Indicator;
import org.calciphylaxis.advisor.assessment.Note;
import org.calciphylaxis.advisor.assessment.OrderGroup;
import org.calciphylaxis.advisor.assessment.Suggestion;

import static org.assertj.core.api.Assertions.assertThat;

/** What the advisor says to a story. */
record Telling(Assessment assessment) {

	/** Exactly this diagnostic advice and no other. */
	Telling isAdvised(AdviceCode code, Indicator indicator) {
		assertThat(said()).as("all advice; near misses: %s", this.assessment.nearMisses())
			.containsExactly(code.code() + " " + indicator);
		return this;
	}

	Telling isAdvisedNothing() {
		assertThat(said()).isEmpty();
		return this;
	}

	private List<String> said() {
		return this.assessment.advice()
			.stream()
			.map((advice) -> advice.code().code() + " " + advice.indicator())
			.toList();
	}

	Telling becauseOf(String item) {
		assertThat(facts().map(Evidence::item)).contains(item);
		return this;
	}

	Telling notBecauseOf(String item) {
		assertThat(facts().map(Evidence::item)).noneMatch((found) -> found.startsWith(item));
		return this;
	}

	Telling showing(String value) {
		assertThat(facts().map(Evidence::value)).anyMatch((found) -> found.contains(value));
		return this;
	}

	Telling remarking(Evidence.Remark remark) {
		assertThat(facts().flatMap((fact) -> fact.remarks().stream())).contains(remark);
		return this;
	}

	Telling noting(Note note) {
		assertThat(advice().notes()).contains(note);
		return this;
	}

	Telling listing(String item, String reason) {
		assertThat(this.assessment.gaps()).filteredOn((gap) -> gap.item().equals(item))
			.extracting(Gap::reason)
			.anyMatch((found) -> found.contains(reason));
		return this;
	}

	Telling offering(OrderGroup... groups) {
		assertThat(groups()).contains(groups);
		return this;
	}

	Telling notOffering(OrderGroup group) {
		assertThat(groups()).doesNotContain(group);
		return this;
	}

	private List<OrderGroup> groups() {
		return advice().suggestions()
			.stream()
			.filter(Suggestion.Order.class::isInstance)
			.map((suggestion) -> ((Suggestion.Order) suggestion).group())
			.toList();
	}

	private Stream<Evidence> facts() {
		return advice().evidence().stream();
	}

	private Advice advice() {
		return Optional.of(this.assessment.advice()).filter((all) -> !all.isEmpty()).orElseThrow().get(0);
	}

}
