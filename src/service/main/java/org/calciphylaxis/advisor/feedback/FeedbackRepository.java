package org.calciphylaxis.advisor.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.calciphylaxis.advisor.store.KeyedHash;
import org.calciphylaxis.advisor.store.SqlTimestamps;
import org.calciphylaxis.advisor.store.StoredUuid;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What clinicians answered, in the database. */
@Repository
public class FeedbackRepository {

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

	private final KeyedHash key;

	public FeedbackRepository(NamedParameterJdbcTemplate database, KeyedHash key) {
		this.database = database;
		this.key = key;
	}

	/**
	 * Keeps all of a batch or none of it.
	 * @return what had not been reported before
	 */
	@Transactional
	public List<StoredFeedback> add(List<CardFeedback> batch, Instant receivedAt) {
		List<StoredFeedback> fresh = new ArrayList<>();
		for (int from = 0; from < batch.size(); from += BATCH) {
			List<CardFeedback> part = batch.subList(from, Math.min(from + BATCH, batch.size()));
			fresh.addAll(addPart(part, receivedAt));
		}
		return fresh;
	}

	private List<StoredFeedback> addPart(List<CardFeedback> part, Instant receivedAt) {
		int[] added = this.database.batchUpdate(ADD,
				part.stream().map((answer) -> row(answer, receivedAt)).toArray(SqlParameterSource[]::new));
		List<CardFeedback> fresh = new ArrayList<>();
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
		return fresh.stream().map((answer) -> new StoredFeedback(answer, known.contains(card(answer)))).toList();
	}

	private SqlParameterSource row(CardFeedback answer, Instant receivedAt) {
		CardFeedback.Reason reason = answer.reason();
		return new MapSqlParameterSource().addValue("id", id(answer))
			.addValue("card", card(answer))
			.addValue("outcome", answer.outcome().name())
			.addValue("code", (reason != null) ? reason.code() : null)
			.addValue("system", (reason != null) ? reason.system() : null)
			.addValue("comment", answer.comment())
			.addValue("outcomeAt", SqlTimestamps.toSql(answer.outcomeAt()))
			.addValue("receivedAt", SqlTimestamps.toSql(receivedAt));
	}

	private List<SqlParameterSource> suggestions(CardFeedback answer) {
		return answer.suggestions()
			.stream()
			.<SqlParameterSource>map((suggestion) -> new MapSqlParameterSource("answer", id(answer))
				.addValue("suggestion", StoredUuid.normalize(suggestion, this.key)))
			.toList();
	}

	private Set<String> known(List<CardFeedback> answers) {
		if (answers.isEmpty()) {
			return Set.of();
		}
		List<String> cards = answers.stream().map(this::card).distinct().toList();
		return new HashSet<>(
				this.database.queryForList(KNOWN, new MapSqlParameterSource("cards", cards), String.class));
	}

	private String card(CardFeedback answer) {
		return StoredUuid.normalize(answer.card(), this.key);
	}

	private String id(CardFeedback answer) {
		CardFeedback.Reason reason = answer.reason();
		return this.key.hash("answer", card(answer), answer.outcome().name(),
				SqlTimestamps.toSql(answer.outcomeAt()).toString(), (reason != null) ? reason.code() : "",
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
	public record StoredFeedback(CardFeedback answer, boolean known) {

	}

}
