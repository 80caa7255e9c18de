package org.calciphylaxis.advisor.feedback.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.calciphylaxis.advisor.history.FeedbackOutcome;
import org.calciphylaxis.advisor.history.PastCard;
import org.calciphylaxis.advisor.store.SqlTimestamps;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Computes the report from the database. */
@Repository
class AdviceReportRepository {

	/** The last feedback to a card comes last. */
	private static final String CARDS = """
			select s.id, s.advice, s.rule_version, s.silent, s.times, s.first_shown,
				f.outcome, f.reason_code, f.user_comment, f.outcome_at, f.received_at
			from shown_card s left join card_feedback f on f.shown = s.id
			where s.first_shown >= :from and s.first_shown < :to
			order by s.first_shown, s.id, f.received_at, f.outcome_at
			""";

	private static final String UNKNOWN = """
			select count(*) from feedback f where f.received_at >= :from and f.received_at < :to
			and not exists (select 1 from shown_card s where s.card = f.card and s.client = f.client)
			""";

	private final JdbcClient database;

	AdviceReportRepository(JdbcClient database) {
		this.database = database;
	}

	AdviceReport find(ReportPeriod period) {
		Map<String, ReportedCard> cards = new LinkedHashMap<>();
		this.database.sql(CARDS)
			.param("from", SqlTimestamps.toSql(period.from()))
			.param("to", SqlTimestamps.toSql(period.to()))
			.query(AdviceReportRepository::card)
			.list()
			.forEach((card) -> cards.put(card.id(), card));
		long unknown = this.database.sql(UNKNOWN)
			.param("from", SqlTimestamps.toSql(period.from()))
			.param("to", SqlTimestamps.toSql(period.to()))
			.query(Long.class)
			.single();
		return new AdviceReport(period.from(), period.to(),
				lines(cards.values().stream().filter((card) -> !card.silent()).toList()),
				lines(cards.values().stream().filter(ReportedCard::silent).toList()), unknown);
	}

	private static List<AdviceReport.Line> lines(List<ReportedCard> cards) {
		Map<List<String>, AdviceStatistics> statistics = new TreeMap<>(
				(one, other) -> String.join("\t", one).compareTo(String.join("\t", other)));
		for (ReportedCard card : cards) {
			statistics.computeIfAbsent(List.of(card.advice(), card.ruleVersion()), (key) -> new AdviceStatistics())
				.add(card);
		}
		return statistics.entrySet()
			.stream()
			.map((entry) -> entry.getValue().line(entry.getKey().get(0), entry.getKey().get(1)))
			.toList();
	}

	private static ReportedCard card(ResultSet row, int number) throws SQLException {
		Instant firstShown = SqlTimestamps.read(row, "first_shown");
		return new ReportedCard(row.getString("id"), row.getString("advice"), row.getString("rule_version"),
				row.getBoolean("silent"), row.getInt("times"), firstShown, lastFeedback(row, firstShown));
	}

	private static ReportedCard.@Nullable LastFeedback lastFeedback(ResultSet row, Instant firstShown)
			throws SQLException {
		String outcome = row.getString("outcome");
		if (outcome == null) {
			return null;
		}
		String reason = Objects.requireNonNullElse(row.getString("reason_code"), "none");
		Instant at = PastCard.Feedback.actedAt(firstShown, SqlTimestamps.read(row, "outcome_at"),
				SqlTimestamps.read(row, "received_at"));
		return new ReportedCard.LastFeedback(FeedbackOutcome.valueOf(outcome), reason, row.getString("user_comment"),
				at);
	}

}
