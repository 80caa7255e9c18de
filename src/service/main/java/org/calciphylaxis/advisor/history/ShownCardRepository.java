package org.calciphylaxis.advisor.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.store.KeyedHash;
import org.calciphylaxis.advisor.store.SqlTimestamps;
import org.calciphylaxis.advisor.store.StoredUuid;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards that were shown, in the database. */
@Repository
public class ShownCardRepository {

	/**
	 * A new card is inserted with no showing and then counted like any other: two
	 * statements that go to the database together, in one round trip.
	 */
	private static final String UPSERT = """
			insert into shown_card (id, client, card, advice, indicator, hook, rule_version, evidence, re_alert_triggers,
				patient, clinician, first_shown, last_shown, times, silent)
			values (:id, :client, :card, :advice, :indicator, :hook, :ruleVersion, :evidence, :reAlertTriggers,
				:patient, :clinician, :at, :at, 0, :silent)
			on conflict do nothing;
			update shown_card set times = times + 1, last_shown = :at where id = :id
			""";

	private static final String FIND_SHOWN = """
			select s.advice, s.re_alert_triggers, s.first_shown, s.last_shown,
				f.outcome, f.reason_code, f.outcome_at, f.received_at
			from shown_card s left join card_feedback f on f.shown = s.id
			where s.patient = :patient and s.clinician = :clinician and s.advice in (:advice) and s.silent = false
			""";

	/** The newest; a patient of many years has few. */
	private static final String FIND_GIVEN = """
			select advice, min(first_shown) as first_shown, max(last_shown) as last_shown
			from shown_card where patient in (:patients) and silent = false
			group by advice, card order by max(last_shown) desc limit 200
			""";

	private final JdbcClient database;

	private final KeyedHash hash;

	public ShownCardRepository(JdbcClient database, KeyedHash hash) {
		this.database = database;
		this.hash = hash;
	}

	/**
	 * Stores a card; one that was shown before is counted once more. One round trip.
	 */
	public void add(ShownCard card) {
		String reAlertTriggers = String.join(",", new TreeSet<>(card.reAlertTriggers()));
		String id = this.hash.hash("shown", card.client(), card.card(), card.advice().code(), card.indicator().name(),
				card.hook(), card.ruleVersion(), reAlertTriggers, card.patient(), card.clinician(),
				Boolean.toString(card.silent()));
		this.database.sql(UPSERT)
			.param("id", id)
			.param("client", card.client())
			.param("card", StoredUuid.normalize(card.card(), this.hash))
			.param("advice", card.advice().code())
			.param("indicator", card.indicator().name())
			.param("hook", card.hook())
			.param("ruleVersion", card.ruleVersion())
			.param("evidence", card.evidence())
			.param("reAlertTriggers", reAlertTriggers)
			.param("patient", card.patient())
			.param("clinician", card.clinician())
			.param("at", SqlTimestamps.toSql(card.at()))
			.param("silent", card.silent())
			.update();
	}

	/**
	 * Finds what this clinician was shown of this patient, silent cards left out.
	 * @param patient keyed hash
	 * @param clinician keyed hash
	 * @param advice at least one
	 * @return one per card and feedback, in no order
	 */
	public List<PastCard> findShown(String patient, String clinician, Collection<AdviceCode> advice) {
		return this.database.sql(FIND_SHOWN)
			.param("patient", patient)
			.param("clinician", clinician)
			.param("advice", advice.stream().map(AdviceCode::code).toList())
			.query(ShownCardRepository::pastCard)
			.list();
	}

	/**
	 * Finds what anybody was shown of a patient, newest first, silent cards left out.
	 * @param patients keyed hashes, one for each client that may know the patient; at
	 * least one
	 */
	public List<GivenAdvice> findGiven(Collection<String> patients) {
		return this.database.sql(FIND_GIVEN)
			.param("patients", patients)
			.query((row, number) -> new GivenAdvice(advice(row.getString("advice")),
					SqlTimestamps.read(row, "first_shown"), SqlTimestamps.read(row, "last_shown")))
			.list();
	}

	private static PastCard pastCard(ResultSet row, int number) throws SQLException {
		String reAlertTriggers = row.getString("re_alert_triggers");
		return new PastCard(advice(row.getString("advice")),
				reAlertTriggers.isEmpty() ? Set.of() : Set.of(reAlertTriggers.split(",")),
				SqlTimestamps.read(row, "last_shown"), feedback(row));
	}

	private static AdviceCode advice(String code) {
		return Arrays.stream(AdviceCode.values())
			.filter((advice) -> advice.code().equals(code))
			.findFirst()
			.orElseThrow();
	}

	private static PastCard.@Nullable Feedback feedback(ResultSet row) throws SQLException {
		String outcome = row.getString("outcome");
		if (outcome == null) {
			return null;
		}
		Instant at = PastCard.Feedback.actedAt(SqlTimestamps.read(row, "first_shown"),
				SqlTimestamps.read(row, "outcome_at"), SqlTimestamps.read(row, "received_at"));
		return new PastCard.Feedback(FeedbackOutcome.valueOf(outcome), row.getString("reason_code"), at);
	}

}
