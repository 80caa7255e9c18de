package org.calciphylaxis.advisor.history;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.AdvisorProperties;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.cards.CardWriter;
import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.calciphylaxis.advisor.store.FailureLog;
import org.calciphylaxis.advisor.store.KeyedHash;
import org.calciphylaxis.advisor.store.StoreUnavailable;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Looks up which advice is in a quiet period and records shown cards. A failure never
 * suppresses a card.
 */
@Component
public class CardHistory {

	private static final List<AdviceCode> ABOUT_ORDERS = Stream.of(AdviceCode.values())
		.filter(AdviceCode::isAboutAnOrder)
		.toList();

	private final FailureLog failures;

	private final CardHistoryReader historyReader;

	private final CardHistoryWriter historyWriter;

	private final KeyedHash hash;

	private final QuietPeriodProperties settings;

	private final QuietPeriodPolicy quietPeriod;

	private final AdvisorProperties advisor;

	private final AdvisorMetrics metrics;

	private final Clock clock;

	CardHistory(CardHistoryReader historyReader, CardHistoryWriter historyWriter, KeyedHash hash,
			QuietPeriodProperties settings, AdvisorProperties advisor, AdvisorMetrics metrics, Clock clock) {
		this.historyReader = historyReader;
		this.historyWriter = historyWriter;
		this.hash = hash;
		this.settings = settings;
		this.quietPeriod = new QuietPeriodPolicy(settings, advisor.zone());
		this.advisor = advisor;
		this.metrics = metrics;
		this.clock = clock;
		this.failures = new FailureLog(LoggerFactory.getLogger(CardHistory.class), clock);
	}

	/**
	 * Removes the advice that is in a quiet period for this clinician. No advice of lower
	 * precedence takes its place, but {@link Assessment#insteadOfQuiet()}. Costs one
	 * round trip to the database when there is advice, and none otherwise; when the
	 * database does not answer in time, nothing is quiet.
	 */
	public Assessment withoutQuietAdvice(Assessment assessment, CardRecipient recipient) {
		if (!this.settings.enabled() || assessment.advice().isEmpty()) {
			return assessment;
		}
		List<PastCard> past = past(Stream.concat(assessment.advice().stream(), assessment.insteadOfQuiet().stream())
			.map(Advice::code)
			.toList(), recipient);
		if (past.isEmpty()) {
			return assessment;
		}
		Set<String> reAlertTriggers = conditions(assessment);
		Instant now = this.clock.instant();
		Optional<Advice> diagnostic = unlessQuiet(assessment.diagnostic(), past, reAlertTriggers, now)
			.or(() -> unlessQuiet(assessment.insteadOfQuiet(), past, reAlertTriggers, now));
		return assessment.showing(diagnostic, unlessQuiet(assessment.medication(), past, reAlertTriggers, now));
	}

	/**
	 * The drafted drugs that are in a quiet period for this clinician, of those that the
	 * advice is about. The chart is then judged without their drafts, so that each
	 * draft's quiet comes before precedence. One round trip to the database, when there
	 * is advice.
	 */
	public Set<String> quietDrugs(Assessment assessment, CardRecipient recipient) {
		if (!this.settings.enabled() || assessment.draftedDrugs().isEmpty()) {
			return Set.of();
		}
		Map<String, String> drugs = assessment.draftedDrugs()
			.stream()
			.collect(Collectors.toMap(this::draftTrigger, Function.identity()));
		Set<String> quiet = this.quietPeriod
			.quietDrugs(past(ABOUT_ORDERS, recipient), conditions(assessment), drugs.keySet(), this.clock.instant())
			.stream()
			.map(drugs::get)
			.collect(Collectors.toSet());
		if (quiet.size() == drugs.size()) {
			assessment.medication()
				.ifPresent((advice) -> this.metrics.suppressed(advice.code(), QuietReason.BENEFIT_OUTWEIGHS_RISK));
		}
		return quiet;
	}

	/**
	 * Records the cards of an assessment, without waiting for the database.
	 * @param shown the assessment after {@link #withoutQuietAdvice}
	 * @param cards the cards' uuids, in the order of {@link Assessment#advice()}
	 * @return whether the cards may be shown: false when the service is silent
	 */
	public boolean recordShown(Assessment shown, List<String> cards, CardRecipient recipient) {
		boolean silent = this.advisor.isSilent(recipient.serviceId());
		Set<String> reAlertTriggers = shown.advice().isEmpty() ? Set.of() : reAlertTriggers(shown);
		for (int i = 0; i < cards.size(); i++) {
			Advice advice = shown.advice().get(i);
			this.metrics.given(advice.code(), advice.indicator(), silent);
			this.historyWriter.enqueue(new ShownCard(recipient.client(), cards.get(i), advice.code(),
					advice.indicator(), recipient.hookName(), CardWriter.RULES_VERSION, evidence(advice),
					reAlertTriggers, patientHash(recipient), clinicianHash(recipient), this.clock.instant(), silent));
		}
		return !silent;
	}

	/**
	 * The advice that was given for a patient, whoever saw it, newest first.
	 * @param clients the names of the clients that may have asked
	 * @param server the FHIR server whose id this is
	 * @return empty when the database does not answer in time
	 */
	public Optional<List<GivenAdvice>> findGiven(Collection<String> clients, URI server, String patientId) {
		String namespace = CardRecipient.namespace(server);
		try {
			return Optional.of(this.historyReader
				.findGiven(clients.stream().map((client) -> patientHash(client, namespace, patientId)).toList()));
		}
		catch (StoreUnavailable ex) {
			this.metrics.cardHistoryFailed("look-up");
			this.failures.warn("The advice given before is not shown: " + ex.getMessage());
			return Optional.empty();
		}
	}

	private List<PastCard> past(List<AdviceCode> advice, CardRecipient recipient) {
		try {
			return this.historyReader.findShown(patientHash(recipient), clinicianHash(recipient), advice);
		}
		catch (StoreUnavailable ex) {
			this.metrics.cardHistoryFailed("look-up");
			this.failures.warn("Cards are shown without regard to quiet periods: " + ex.getMessage());
			return List.of();
		}
	}

	private Optional<Advice> unlessQuiet(Optional<Advice> advice, List<PastCard> past, Set<String> reAlertTriggers,
			Instant now) {
		return advice.filter((candidate) -> {
			Optional<QuietReason> reason = this.quietPeriod.evaluate(candidate.code(), past, reAlertTriggers, now);
			reason.ifPresent((why) -> this.metrics.suppressed(candidate.code(), why));
			return reason.isEmpty();
		});
	}

	private String patientHash(CardRecipient recipient) {
		return patientHash(recipient.client(), recipient.namespace(), recipient.patientId());
	}

	private String patientHash(String client, String namespace, String patientId) {
		return this.hash.hash("patient", client, namespace, patientId);
	}

	private String clinicianHash(CardRecipient recipient) {
		return this.hash.hash("clinician", recipient.client(), recipient.namespace(), recipient.userId());
	}

	/** What a card was about, as it is kept with it. */
	private Set<String> reAlertTriggers(Assessment assessment) {
		return Stream
			.concat(conditions(assessment).stream(), assessment.draftedDrugs().stream().map(this::draftTrigger))
			.collect(Collectors.toSet());
	}

	private Set<String> conditions(Assessment assessment) {
		return assessment.reAlertTriggers().stream().map(this::trigger).collect(Collectors.toSet());
	}

	private String draftTrigger(String drug) {
		return trigger("draft:" + drug);
	}

	private String trigger(String key) {
		return this.hash.hash("re-alert-trigger", key).substring(0, 16);
	}

	private String evidence(Advice advice) {
		return this.hash.hash("evidence", advice.evidence().stream().map(this::fact).sorted().toArray(String[]::new));
	}

	private String fact(Evidence fact) {
		return this.hash.hash("fact", fact.concept(), fact.reference(), String.valueOf(fact.date()), fact.value());
	}

}
