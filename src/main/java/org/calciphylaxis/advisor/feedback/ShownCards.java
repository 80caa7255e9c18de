package org.calciphylaxis.advisor.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.calciphylaxis.advisor.assessment.AdviceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards that were shown, in the database. */
@Repository
public class ShownCards {

	/**
	 * A new card comes in with no showing, and is then counted like any other: two
	 * statements that go to the database together, in one round trip.
	 */
	private static final String KEEP = """
			insert into shown_card (id, card, advice, indicator, hook, rule_version, evidence, awakeners,
				patient, clinician, first_shown, last_shown, times, silent)
			values (:id, :card, :advice, :indicator, :hook, :ruleVersion, :evidence, :awakeners,
				:patient, :clinician, :at, :at, 0, :silent)
			on conflict do nothing;
			update shown_card set times = times + 1, last_shown = :at where id = :id
			""";

	private static final String RECALL = """
			select s.advice, s.awakeners, s.first_shown, s.last_shown,
				a.outcome, a.reason_code, a.outcome_at, a.received_at
			from shown_card s left join answered_card a on a.shown = s.id
			where s.patient = :patient and s.clinician = :clinician and s.advice in (:advice) and s.silent = false
			""";

	private final JdbcClient database;

	private final MemoryKey key;

	ShownCards(JdbcClient database, MemoryKey key) {
		this.database = database;
		this.key = key;
	}

	/**
	 * Keeps a card; one that was shown before is counted once more. One round trip.
	 */
	public void add(ShownCard card) {
		String awakeners = String.join(",", new TreeSet<>(card.awakeners()));
		String id = this.key.hash("shown", card.card(), card.advice().code(), card.indicator().name(), card.hook(),
				card.ruleVersion(), awakeners, card.patient(), card.clinician(), Boolean.toString(card.silent()));
		this.database.sql(KEEP)
			.param("id", id)
			.param("card", CardName.of(card.card(), this.key))
			.param("advice", card.advice().code())
			.param("indicator", card.indicator().name())
			.param("hook", card.hook())
			.param("ruleVersion", card.ruleVersion())
			.param("evidence", card.evidence())
			.param("awakeners", awakeners)
			.param("patient", card.patient())
			.param("clinician", card.clinician())
			.param("at", DatabaseTime.of(card.at()))
			.param("silent", card.silent())
			.update();
	}

	/**
	 * What this clinician was shown of this patient, silent cards left out.
	 * @param patient keyed hash
	 * @param clinician keyed hash
	 * @param advice at least one
	 * @return one per card and answer, in no order
	 */
	public List<Showing> recall(String patient, String clinician, Collection<AdviceCode> advice) {
		return this.database.sql(RECALL)
			.param("patient", patient)
			.param("clinician", clinician)
			.param("advice", advice.stream().map(AdviceCode::code).toList())
			.query(ShownCards::showing)
			.list();
	}

	private static Showing showing(ResultSet row, int number) throws SQLException {
		String awakeners = row.getString("awakeners");
		return new Showing(advice(row.getString("advice")),
				awakeners.isEmpty() ? Set.of() : Set.of(awakeners.split(",")), DatabaseTime.read(row, "last_shown"),
				answered(row));
	}

	private static AdviceCode advice(String code) {
		return Arrays.stream(AdviceCode.values())
			.filter((advice) -> advice.code().equals(code))
			.findFirst()
			.orElseThrow();
	}

	private static Showing.@Nullable Answered answered(ResultSet row) throws SQLException {
		String outcome = row.getString("outcome");
		if (outcome == null) {
			return null;
		}
		Instant at = Showing.Answered.actedAt(DatabaseTime.read(row, "first_shown"),
				DatabaseTime.read(row, "outcome_at"), DatabaseTime.read(row, "received_at"));
		return new Showing.Answered(AnswerOutcome.valueOf(outcome), row.getString("reason_code"), at);
	}

}
