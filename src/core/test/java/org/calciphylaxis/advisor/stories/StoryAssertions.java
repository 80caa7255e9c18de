package org.calciphylaxis.advisor.stories;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.advice.SuggestionGroup;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;

import static org.assertj.core.api.Assertions.assertThat;

/** What the advisor says to a story. */
public record StoryAssertions(Assessment assessment) {

	/** Exactly this diagnostic advice and no other. */
	StoryAssertions isAdvised(AdviceCode code, Indicator indicator) {
		assertThat(said()).as("all advice; near misses: %s", this.assessment.nearMisses())
			.containsExactly(code.code() + " " + indicator);
		return this;
	}

	StoryAssertions isAdvisedNothing() {
		assertThat(said()).isEmpty();
		return this;
	}

	private List<String> said() {
		return this.assessment.advice()
			.stream()
			.map((advice) -> advice.code().code() + " " + advice.indicator())
			.toList();
	}

	StoryAssertions becauseOf(String item) {
		assertThat(facts().map(Evidence::item)).contains(item);
		return this;
	}

	StoryAssertions notBecauseOf(String item) {
		assertThat(facts().map(Evidence::item)).noneMatch((found) -> found.startsWith(item));
		return this;
	}

	StoryAssertions showing(String value) {
		assertThat(facts().map(Evidence::value)).anyMatch((found) -> found.contains(value));
		return this;
	}

	StoryAssertions remarking(Evidence.Remark remark) {
		assertThat(facts().flatMap((fact) -> fact.remarks().stream())).contains(remark);
		return this;
	}

	StoryAssertions noting(AdviceNote note) {
		assertThat(advice().notes()).contains(note);
		return this;
	}

	StoryAssertions listing(String item, String reason) {
		assertThat(this.assessment.gaps()).filteredOn((gap) -> gap.item().equals(item))
			.extracting(DataGap::reason)
			.anyMatch((found) -> found.contains(reason));
		return this;
	}

	StoryAssertions offering(SuggestionGroup... groups) {
		assertThat(groups()).contains(groups);
		return this;
	}

	StoryAssertions notOffering(SuggestionGroup group) {
		assertThat(groups()).doesNotContain(group);
		return this;
	}

	private List<SuggestionGroup> groups() {
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
