package org.calciphylaxis.advisor.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What clinicians answered, in the database. */
@Repository
class Answers {

	private static final int BATCH = 500;

	private static final String ADD = """
			insert into answer (id, card, outcome, reason_code, reason_system, user_comment, outcome_at, received_at)
			values (:id, :card, :outcome, :code, :system, :comment, :outcomeAt, :receivedAt)
			on conflict do nothing
			""";

	private static final String ADD_SUGGESTION = """
			insert into accepted_suggestion (answer, suggestion) values (:answer, :suggestion) on conflict do nothing
			""";

	private static final String KNOWN = "select distinct card from shown_card where card in (:cards)";

	private final NamedParameterJdbcTemplate database;

	private final MemoryKey key;

	Answers(NamedParameterJdbcTemplate database, MemoryKey key) {
		this.database = database;
		this.key = key;
	}

	/**
	 * Keeps all of a batch or none of it.
	 * @return what had not been reported before
	 */
	@Transactional
	List<Kept> add(List<Answer> batch, Instant receivedAt) {
		List<Kept> fresh = new ArrayList<>();
		for (int from = 0; from < batch.size(); from += BATCH) {
			List<Answer> part = batch.subList(from, Math.min(from + BATCH, batch.size()));
			fresh.addAll(addPart(part, receivedAt));
		}
		return fresh;
	}

	private List<Kept> addPart(List<Answer> part, Instant receivedAt) {
		int[] added = this.database.batchUpdate(ADD,
				part.stream().map((answer) -> row(answer, receivedAt)).toArray(SqlParameterSource[]::new));
		List<Answer> fresh = new ArrayList<>();
		for (int i = 0; i < added.length; i++) {
			if (added[i] != 0) {
				fresh.add(part.get(i));
			}
		}
		SqlParameterSource[] suggestions = fresh.stream()
			.flatMap((answer) -> suggestions(answer).stream())
			.toArray(SqlParameterSource[]::new);
		if (suggestions.length > 0) {
			this.database.batchUpdate(ADD_SUGGESTION, suggestions);
		}
		Set<String> known = known(fresh);
		return fresh.stream().map((answer) -> new Kept(answer, known.contains(card(answer)))).toList();
	}

	private SqlParameterSource row(Answer answer, Instant receivedAt) {
		Answer.Reason reason = answer.reason();
		return new MapSqlParameterSource().addValue("id", id(answer))
			.addValue("card", card(answer))
			.addValue("outcome", answer.outcome().name())
			.addValue("code", (reason != null) ? reason.code() : null)
			.addValue("system", (reason != null) ? reason.system() : null)
			.addValue("comment", answer.comment())
			.addValue("outcomeAt", DatabaseTime.of(answer.outcomeAt()))
			.addValue("receivedAt", DatabaseTime.of(receivedAt));
	}

	private List<SqlParameterSource> suggestions(Answer answer) {
		return answer.suggestions()
			.stream()
			.<SqlParameterSource>map((suggestion) -> new MapSqlParameterSource("answer", id(answer))
				.addValue("suggestion", CardName.of(suggestion, this.key)))
			.toList();
	}

	private Set<String> known(List<Answer> answers) {
		if (answers.isEmpty()) {
			return Set.of();
		}
		List<String> cards = answers.stream().map(this::card).distinct().toList();
		return new HashSet<>(
				this.database.queryForList(KNOWN, new MapSqlParameterSource("cards", cards), String.class));
	}

	private String card(Answer answer) {
		return CardName.of(answer.card(), this.key);
	}

	private String id(Answer answer) {
		Answer.Reason reason = answer.reason();
		return this.key.hash("answer", card(answer), answer.outcome().name(),
				DatabaseTime.of(answer.outcomeAt()).toString(), (reason != null) ? reason.code() : "",
				(reason != null) ? reason.system() : "", orEmpty(answer.comment()),
				String.join("\n", answer.suggestions()));
	}

	private static String orEmpty(@Nullable String words) {
		return Objects.requireNonNullElse(words, "");
	}

	/**
	 * A new answer.
	 *
	 * @param answer the answer
	 * @param known whether its card is one that was shown
	 */
	record Kept(Answer answer, boolean known) {

	}

}
