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

/** What clinicians did with their cards, in the database. */
@Repository
public class FeedbackRepository {

	private static final int BATCH = 500;

	private static final String ADD = """
			insert into feedback (id, client, card, outcome, reason_code, reason_system, user_comment, outcome_at, received_at)
			values (:id, :client, :card, :outcome, :code, :system, :comment, :outcomeAt, :receivedAt)
			on conflict do nothing
			""";

	private static final String ADD_SUGGESTION = """
			insert into accepted_suggestion (feedback, suggestion) values (:feedback, :suggestion) on conflict do nothing
			""";

	private static final String KNOWN = "select distinct card from shown_card where client = :client and card in (:cards)";

	private final NamedParameterJdbcTemplate database;

	private final KeyedHash hash;

	public FeedbackRepository(NamedParameterJdbcTemplate database, KeyedHash hash) {
		this.database = database;
		this.hash = hash;
	}

	/**
	 * Stores all of a batch or none of it.
	 * @param client the name of the CDS Client that reports it
	 * @return what had not been reported before
	 */
	@Transactional
	public List<StoredFeedback> add(String client, List<CardFeedback> batch, Instant receivedAt) {
		List<StoredFeedback> fresh = new ArrayList<>();
		for (int from = 0; from < batch.size(); from += BATCH) {
			List<CardFeedback> part = batch.subList(from, Math.min(from + BATCH, batch.size()));
			fresh.addAll(addPart(client, part, receivedAt));
		}
		return fresh;
	}

	private List<StoredFeedback> addPart(String client, List<CardFeedback> part, Instant receivedAt) {
		int[] added = this.database.batchUpdate(ADD,
				part.stream().map((feedback) -> row(client, feedback, receivedAt)).toArray(SqlParameterSource[]::new));
		List<CardFeedback> fresh = new ArrayList<>();
		for (int i = 0; i < added.length; i++) {
			if (added[i] != 0) {
				fresh.add(part.get(i));
			}
		}
		SqlParameterSource[] suggestions = fresh.stream()
			.flatMap((feedback) -> suggestions(client, feedback).stream())
			.toArray(SqlParameterSource[]::new);
		if (suggestions.length > 0) {
			this.database.batchUpdate(ADD_SUGGESTION, suggestions);
		}
		Set<String> known = known(client, fresh);
		return fresh.stream().map((feedback) -> new StoredFeedback(feedback, known.contains(card(feedback)))).toList();
	}

	private SqlParameterSource row(String client, CardFeedback feedback, Instant receivedAt) {
		CardFeedback.Reason reason = feedback.reason();
		return new MapSqlParameterSource().addValue("id", id(client, feedback))
			.addValue("client", client)
			.addValue("card", card(feedback))
			.addValue("outcome", feedback.outcome().name())
			.addValue("code", (reason != null) ? reason.code() : null)
			.addValue("system", (reason != null) ? reason.system() : null)
			.addValue("comment", feedback.comment())
			.addValue("outcomeAt", SqlTimestamps.toSql(feedback.outcomeAt()))
			.addValue("receivedAt", SqlTimestamps.toSql(receivedAt));
	}

	private List<SqlParameterSource> suggestions(String client, CardFeedback feedback) {
		return feedback.suggestions()
			.stream()
			.<SqlParameterSource>map((suggestion) -> new MapSqlParameterSource("feedback", id(client, feedback))
				.addValue("suggestion", StoredUuid.normalize(suggestion, this.hash)))
			.toList();
	}

	private Set<String> known(String client, List<CardFeedback> batch) {
		if (batch.isEmpty()) {
			return Set.of();
		}
		List<String> cards = batch.stream().map(this::card).distinct().toList();
		return new HashSet<>(this.database.queryForList(KNOWN,
				new MapSqlParameterSource("cards", cards).addValue("client", client), String.class));
	}

	private String card(CardFeedback feedback) {
		return StoredUuid.normalize(feedback.card(), this.hash);
	}

	private String id(String client, CardFeedback feedback) {
		CardFeedback.Reason reason = feedback.reason();
		return this.hash.hash("feedback", client, card(feedback), feedback.outcome().name(),
				SqlTimestamps.toSql(feedback.outcomeAt()).toString(), (reason != null) ? reason.code() : "",
				(reason != null) ? reason.system() : "", orEmpty(feedback.comment()),
				String.join("\n", feedback.suggestions()));
	}

	private static String orEmpty(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	/**
	 * Feedback that had not been reported before.
	 *
	 * @param feedback what was reported
	 * @param known whether its card was shown to the client that reports it
	 */
	public record StoredFeedback(CardFeedback feedback, boolean known) {

	}

}
