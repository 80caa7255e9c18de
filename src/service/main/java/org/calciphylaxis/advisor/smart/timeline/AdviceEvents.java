package org.calciphylaxis.advisor.smart.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.history.GivenAdvice;
import org.calciphylaxis.advisor.smart.timeline.TimelineEvent.State;
import org.jspecify.annotations.Nullable;

/** The advice that was given before, and that of now unless it was given today. */
final class AdviceEvents {

	private AdviceEvents() {
	}

	static Stream<TimelineEvent> of(Assessment assessment, List<GivenAdvice> before, ChartTime now, ZoneId zone,
			Function<Message, String> words) {
		Stream<TimelineEvent> past = before.stream().map((given) -> {
			LocalDate first = LocalDate.ofInstant(given.firstShown(), zone);
			LocalDate last = LocalDate.ofInstant(given.lastShown(), zone);
			return event(given.advice(), words, first.toString(), first.equals(last) ? null : last.toString(),
					State.PAST);
		});
		Set<AdviceCode> ofToday = before.stream()
			.filter((given) -> LocalDate.ofInstant(given.lastShown(), zone).equals(now.day()))
			.map(GivenAdvice::advice)
			.collect(Collectors.toSet());
		Stream<TimelineEvent> present = assessment.advice()
			.stream()
			.filter((advice) -> !ofToday.contains(advice.code()))
			.map((advice) -> event(advice.code(), words, now.day().toString(), null, State.ONGOING));
		return Stream.concat(past, present);
	}

	private static TimelineEvent event(AdviceCode advice, Function<Message, String> words, String start,
			@Nullable String end, State state) {
		return new TimelineEvent(Lane.ADVICE, words.apply(Message.of(advice.display())), advice.code(), start, end,
				state, 1, "");
	}

}
