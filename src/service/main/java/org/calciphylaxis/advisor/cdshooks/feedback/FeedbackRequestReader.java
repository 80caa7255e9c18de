package org.calciphylaxis.advisor.cdshooks.feedback;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.calciphylaxis.advisor.cdshooks.request.RequestFields;
import org.calciphylaxis.advisor.feedback.CardFeedback;
import org.calciphylaxis.advisor.history.FeedbackOutcome;
import org.calciphylaxis.advisor.store.DatabaseSafeText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a feedback body as CDS Hooks 2.0 has it. One entry that is malformed refuses the
 * batch, by the path of its field; what is not known is ignored. An offset other than UTC
 * and an override without a reason are taken.
 */
final class FeedbackRequestReader {

	private static final int MAX_COMMENT_BYTES = 64 * 1024;

	private static final int MAX_CODE_LENGTH = 256;

	private static final int MAX_SYSTEM_LENGTH = 1024;

	/** Where the seconds of an RFC 3339 timestamp begin, with their colon. */
	private static final int SECONDS_AT = 16;

	/** RFC 3339, section 5.6; seconds are not optional there. */
	private static final Pattern TIMESTAMP = Pattern
		.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9}\\d*)?(Z|[+-]\\d\\d:\\d\\d)");

	private FeedbackRequestReader() {
	}

	/** The answers, in the order of the body; at least one. */
	static List<CardFeedback> read(JsonNode body) {
		if (!body.isObject()) {
			throw HookRequestRefused.unreadable("The body is not a JSON object.");
		}
		JsonNode entries = array(body, "feedback", "feedback");
		List<CardFeedback> answers = new ArrayList<>();
		for (JsonNode entry : entries) {
			answers.add(answer(entry, "feedback[" + answers.size() + "]"));
		}
		return answers;
	}

	private static CardFeedback answer(JsonNode entry, String path) {
		requireObject(entry, path);
		String card = text(entry, "card", path);
		String word = text(entry, "outcome", path);
		FeedbackOutcome outcome = FeedbackOutcome.find(word)
			.orElseThrow(() -> HookRequestRefused.invalid(path + ".outcome", "is neither accepted nor overridden."));
		Instant outcomeAt = time(text(entry, "outcomeTimestamp", path), path + ".outcomeTimestamp");
		if (outcome == FeedbackOutcome.ACCEPTED) {
			return new CardFeedback(card, outcome, suggestions(entry, path), null, null, outcomeAt);
		}
		JsonNode why = RequestFields.optionalObject(entry, "overrideReason", path + ".overrideReason");
		return new CardFeedback(card, outcome, new TreeSet<>(), reason(why, path + ".overrideReason"),
				comment(why, path + ".overrideReason.userComment"), outcomeAt);
	}

	private static SortedSet<String> suggestions(JsonNode entry, String path) {
		SortedSet<String> ids = new TreeSet<>();
		String list = path + ".acceptedSuggestions";
		int number = 0;
		for (JsonNode suggestion : array(entry, "acceptedSuggestions", list)) {
			String place = list + "[" + number + "]";
			requireObject(suggestion, place);
			ids.add(text(suggestion, "id", place));
			number++;
		}
		return ids;
	}

	private static CardFeedback.@Nullable Reason reason(JsonNode why, String path) {
		String place = path + ".reason";
		JsonNode reason = RequestFields.optionalObject(why, "reason", place);
		if (reason.isMissingNode()) {
			return null;
		}
		return new CardFeedback.Reason(atMost(MAX_CODE_LENGTH, text(reason, "code", place), place + ".code"),
				atMost(MAX_SYSTEM_LENGTH, text(reason, "system", place), place + ".system"));
	}

	/** Blank is none: some clients send what the user left empty. */
	private static @Nullable String comment(JsonNode why, String path) {
		JsonNode comment = why.path("userComment");
		if (RequestFields.isAbsent(comment)) {
			return null;
		}
		if (!comment.isTextual()) {
			throw HookRequestRefused.invalid(path, "is not a string.");
		}
		String words = DatabaseSafeText.sanitize(comment.textValue());
		if (words.getBytes(StandardCharsets.UTF_8).length > MAX_COMMENT_BYTES) {
			throw HookRequestRefused.invalid(path, "is longer than " + MAX_COMMENT_BYTES + " bytes.");
		}
		return words.isBlank() ? null : words;
	}

	private static Instant time(String text, String path) {
		String upper = text.toUpperCase(Locale.ROOT);
		RequestFields.requireMatch(upper, TIMESTAMP, path, "is not an RFC 3339 date and time.");
		try {
			boolean isLeapSecond = upper.startsWith(":60", SECONDS_AT);
			String time = isLeapSecond ? upper.substring(0, SECONDS_AT) + ":59" + upper.substring(SECONDS_AT + 3)
					: upper;
			return OffsetDateTime.parse(time.replaceFirst("(\\.\\d{9})\\d+", "$1"))
				.plusSeconds(isLeapSecond ? 1 : 0)
				.toInstant();
		}
		catch (DateTimeException ex) {
			throw HookRequestRefused.invalid(path, "is not an RFC 3339 date and time.");
		}
	}

	private static JsonNode array(JsonNode parent, String name, String path) {
		JsonNode array = parent.path(name);
		if (RequestFields.isAbsent(array)) {
			throw HookRequestRefused.missing(path);
		}
		if (!array.isArray()) {
			throw HookRequestRefused.invalid(path, "is not an array.");
		}
		if (array.isEmpty()) {
			throw HookRequestRefused.invalid(path, "is empty.");
		}
		return array;
	}

	private static void requireObject(JsonNode node, String path) {
		if (!node.isObject()) {
			throw HookRequestRefused.invalid(path, "is not an object.");
		}
	}

	private static String text(JsonNode parent, String name, String parentPath) {
		String path = parentPath + "." + name;
		String text = DatabaseSafeText.sanitize(RequestFields.requiredText(parent, name, path));
		if (text.isBlank()) {
			throw HookRequestRefused.invalid(path, "is blank.");
		}
		return text;
	}

	private static String atMost(int length, String text, String path) {
		if (text.length() > length) {
			throw HookRequestRefused.invalid(path, "is longer than " + length + " characters.");
		}
		return text;
	}

}
