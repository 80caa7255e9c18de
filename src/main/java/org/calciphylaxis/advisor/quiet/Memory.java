package org.calciphylaxis.advisor.quiet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.assessment.Advice;
import org.calciphylaxis.advisor.assessment.AdviceCode;
import org.calciphylaxis.advisor.assessment.Assessment;
import org.calciphylaxis.advisor.assessment.Evidence;
import org.calciphylaxis.advisor.cards.CardWriter;
import org.calciphylaxis.advisor.chart.ChartProperties;
import org.calciphylaxis.advisor.feedback.MemoryKey;
import org.calciphylaxis.advisor.feedback.MemoryUnavailable;
import org.calciphylaxis.advisor.feedback.Recall;
import org.calciphylaxis.advisor.feedback.Scribe;
import org.calciphylaxis.advisor.feedback.Showing;
import org.calciphylaxis.advisor.feedback.ShownCard;
import org.calciphylaxis.advisor.metrics.Numbers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the advisor knows of earlier calls: which advice to keep quiet now, and what to
 * remember of the cards that are given. Never stands in the way of a card.
 */
@Component
public class Memory {

	private static final Logger logger = LoggerFactory.getLogger(Memory.class);

	private final Recall recall;

	private final Scribe scribe;

	private final MemoryKey key;

	private final QuietSettings settings;

	private final QuietPeriod quietPeriod;

	private final ServiceModes modes;

	private final Numbers numbers;

	private final Clock clock;

	Memory(Recall recall, Scribe scribe, MemoryKey key, QuietSettings settings, ChartProperties chart,
			ServiceModes modes, Numbers numbers, Clock clock) {
		this.recall = recall;
		this.scribe = scribe;
		this.key = key;
		this.settings = settings;
		this.quietPeriod = new QuietPeriod(settings, chart.zone());
		this.modes = modes;
		this.numbers = numbers;
		this.clock = clock;
	}

	/**
	 * Takes out the advice that is to be quiet for this clinician. Nothing of lower
	 * precedence takes its place. Costs one round trip to the database when there is
	 * advice, and nothing otherwise; when the database does not answer in time, nothing
	 * is quiet.
	 */
	public Assessment keepQuiet(Assessment assessment, Audience audience) {
		if (!this.settings.enabled() || assessment.advice().isEmpty()) {
			return assessment;
		}
		List<Showing> past = past(assessment, audience);
		if (past.isEmpty()) {
			return assessment;
		}
		Set<String> awakeners = awakeners(assessment);
		Instant now = this.clock.instant();
		return new Assessment(unlessQuiet(assessment.diagnostic(), past, awakeners, now),
				unlessQuiet(assessment.medication(), past, awakeners, now), assessment.riskFactors(),
				assessment.conclusions(), assessment.nearMisses(), assessment.gaps(), assessment.awakeners());
	}

	/**
	 * Remembers the cards of an assessment, without waiting for the database.
	 * @param given the assessment after {@link #keepQuiet}
	 * @param cards the cards' uuids, in the order of {@link Assessment#advice()}
	 * @return whether the cards may be shown: false when the service is silent
	 */
	public boolean remember(Assessment given, List<String> cards, Audience audience) {
		boolean silent = this.modes.isSilent(audience.hook());
		Set<String> awakeners = given.advice().isEmpty() ? Set.of() : awakeners(given);
		for (int i = 0; i < cards.size(); i++) {
			Advice advice = given.advice().get(i);
			this.numbers.given(advice.code(), advice.indicator(), silent);
			this.scribe.keep(new ShownCard(cards.get(i), advice.code(), advice.indicator(), audience.hook().hookName(),
					CardWriter.RULES_VERSION, evidence(advice), awakeners, patient(audience), clinician(audience),
					this.clock.instant(), silent));
		}
		return !silent;
	}

	private List<Showing> past(Assessment assessment, Audience audience) {
		List<AdviceCode> advice = assessment.advice().stream().map(Advice::code).toList();
		try {
			return this.recall.of(patient(audience), clinician(audience), advice);
		}
		catch (MemoryUnavailable ex) {
			this.numbers.memoryFailed("look-up");
			logger.warn("Cards are given without regard to quiet periods: {}", ex.getMessage());
			return List.of();
		}
	}

	private Optional<Advice> unlessQuiet(Optional<Advice> advice, List<Showing> past, Set<String> awakeners,
			Instant now) {
		return advice.filter((candidate) -> {
			Optional<QuietReason> reason = this.quietPeriod.of(candidate.code(), past, awakeners, now);
			reason.ifPresent((why) -> this.numbers.suppressed(candidate.code(), why));
			return reason.isEmpty();
		});
	}

	private String patient(Audience audience) {
		return this.key.hash("patient", audience.source(), audience.patientId());
	}

	private String clinician(Audience audience) {
		return this.key.hash("clinician", audience.source(), audience.userId());
	}

	private Set<String> awakeners(Assessment assessment) {
		return assessment.awakeners()
			.stream()
			.map((awakener) -> this.key.hash("awakener", awakener).substring(0, 16))
			.collect(Collectors.toSet());
	}

	private String evidence(Advice advice) {
		return this.key.hash("evidence", advice.evidence().stream().map(Memory::fact).sorted().toArray(String[]::new));
	}

	private static String fact(Evidence fact) {
		return String.join("|", fact.concept(), fact.reference(), String.valueOf(fact.date()), fact.value());
	}

}
