package org.calciphylaxis.advisor.feedback.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.calciphylaxis.advisor.feedback.AnswerOutcome;
import org.calciphylaxis.advisor.feedback.DatabaseTime;
import org.calciphylaxis.advisor.feedback.Showing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes the report from the database. */
@Repository
class AdviceReports {

	/** The last answer of a card comes last. */
	private static final String CARDS = """
			select s.id, s.advice, s.rule_version, s.silent, s.times, s.first_shown,
				a.outcome, a.reason_code, a.user_comment, a.outcome_at, a.received_at
			from shown_card s left join answered_card a on a.shown = s.id
			where s.first_shown >= :from and s.first_shown < :to
			order by s.first_shown, s.id, a.received_at, a.outcome_at
			""";

	private static final String UNKNOWN = """
			select count(*) from answer a where a.received_at >= :from and a.received_at < :to
			and not exists (select 1 from shown_card s where s.card = a.card)
			""";

	private final JdbcClient database;

	AdviceReports(JdbcClient database) {
		this.database = database;
	}

	AdviceReport of(ReportPeriod period) {
		Map<String, ReportedCard> cards = new LinkedHashMap<>();
		this.database.sql(CARDS)
			.param("from", DatabaseTime.of(period.from()))
			.param("to", DatabaseTime.of(period.to()))
			.query(AdviceReports::card)
			.list()
			.forEach((card) -> cards.put(card.id(), card));
		long unknown = this.database.sql(UNKNOWN)
			.param("from", DatabaseTime.of(period.from()))
			.param("to", DatabaseTime.of(period.to()))
			.query(Long.class)
			.single();
		return new AdviceReport(period.from(), period.to(),
				lines(cards.values().stream().filter((card) -> !card.silent()).toList()),
				lines(cards.values().stream().filter(ReportedCard::silent).toList()), unknown);
	}

	private static List<AdviceReport.Line> lines(List<ReportedCard> cards) {
		Map<List<String>, Tally> tallies = new TreeMap<>(
				(one, other) -> String.join("\t", one).compareTo(String.join("\t", other)));
		for (ReportedCard card : cards) {
			tallies.computeIfAbsent(List.of(card.advice(), card.ruleVersion()), (key) -> new Tally()).add(card);
		}
		return tallies.entrySet()
			.stream()
			.map((entry) -> entry.getValue().line(entry.getKey().get(0), entry.getKey().get(1)))
			.toList();
	}

	private static ReportedCard card(ResultSet row, int number) throws SQLException {
		Instant firstShown = DatabaseTime.read(row, "first_shown");
		return new ReportedCard(row.getString("id"), row.getString("advice"), row.getString("rule_version"),
				row.getBoolean("silent"), row.getInt("times"), firstShown, answer(row, firstShown));
	}

	private static ReportedCard.@Nullable LastAnswer answer(ResultSet row, Instant firstShown) throws SQLException {
		String outcome = row.getString("outcome");
		if (outcome == null) {
			return null;
		}
		String reason = Objects.requireNonNullElse(row.getString("reason_code"), "none");
		Instant at = Showing.Answered.actedAt(firstShown, DatabaseTime.read(row, "outcome_at"),
				DatabaseTime.read(row, "received_at"));
		return new ReportedCard.LastAnswer(AnswerOutcome.valueOf(outcome), reason, row.getString("user_comment"), at);
	}

}
