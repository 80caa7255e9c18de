package org.calciphylaxis.advisor.hooks;

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
import org.calciphylaxis.advisor.feedback.Answer;
import org.calciphylaxis.advisor.feedback.AnswerOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Reads a feedback body as CDS Hooks 2.0 has it. One entry that is malformed refuses the
 * batch, by the path of its field; what is not known is ignored. An offset other than UTC
 * and an override without a reason are taken.
 */
final class FeedbackReader {

	private static final int LONGEST_COMMENT_BYTES = 64 * 1024;

	private static final int LONGEST_CODE = 256;

	private static final int LONGEST_SYSTEM = 1024;

	/** RFC 3339, section 5.6; seconds are not optional there. */
	private static final Pattern TIMESTAMP = Pattern
		.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9}\\d*)?(Z|[+-]\\d\\d:\\d\\d)");

	private FeedbackReader() {
	}

	/** The answers, in the order of the body; at least one. */
	static List<Answer> read(JsonNode body) {
		if (!body.isObject()) {
			throw Refusal.unreadable("The body is not a JSON object.");
		}
		JsonNode entries = array(body, "feedback", "feedback");
		List<Answer> answers = new ArrayList<>();
		for (JsonNode entry : entries) {
			answers.add(answer(entry, "feedback[" + answers.size() + "]"));
		}
		return answers;
	}

	private static Answer answer(JsonNode entry, String path) {
		requireObject(entry, path);
		String card = text(entry, "card", path);
		String word = text(entry, "outcome", path);
		AnswerOutcome outcome = AnswerOutcome.of(word)
			.orElseThrow(() -> Refusal.invalid(path + ".outcome", "is neither accepted nor overridden."));
		Instant outcomeAt = time(text(entry, "outcomeTimestamp", path), path + ".outcomeTimestamp");
		if (outcome == AnswerOutcome.ACCEPTED) {
			return new Answer(card, outcome, suggestions(entry, path), null, null, outcomeAt);
		}
		JsonNode why = Json.optionalObject(entry, "overrideReason", path + ".overrideReason");
		return new Answer(card, outcome, new TreeSet<>(), reason(why, path + ".overrideReason"),
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

	private static Answer.@Nullable Reason reason(JsonNode why, String path) {
		String place = path + ".reason";
		JsonNode reason = Json.optionalObject(why, "reason", place);
		if (reason.isMissingNode()) {
			return null;
		}
		return new Answer.Reason(atMost(LONGEST_CODE, text(reason, "code", place), place + ".code"),
				atMost(LONGEST_SYSTEM, text(reason, "system", place), place + ".system"));
	}

	/** Blank is none: some clients send what the user left empty. */
	private static @Nullable String comment(JsonNode why, String path) {
		JsonNode comment = why.path("userComment");
		if (Json.isAbsent(comment)) {
			return null;
		}
		if (!comment.isTextual()) {
			throw Refusal.invalid(path, "is not a string.");
		}
		String words = StorableText.of(comment.textValue());
		if (words.getBytes(StandardCharsets.UTF_8).length > LONGEST_COMMENT_BYTES) {
			throw Refusal.invalid(path, "is longer than " + LONGEST_COMMENT_BYTES + " bytes.");
		}
		return words.isBlank() ? null : words;
	}

	private static Instant time(String text, String path) {
		String upper = text.toUpperCase(Locale.ROOT);
		Json.requireMatch(upper, TIMESTAMP, path, "is not an RFC 3339 date and time.");
		try {
			return OffsetDateTime.parse(upper.replaceFirst("(\\.\\d{9})\\d+", "$1")).toInstant();
		}
		catch (DateTimeException ex) {
			throw Refusal.invalid(path, "is not an RFC 3339 date and time.");
		}
	}

	private static JsonNode array(JsonNode parent, String name, String path) {
		JsonNode array = parent.path(name);
		if (Json.isAbsent(array)) {
			throw Refusal.missing(path);
		}
		if (!array.isArray()) {
			throw Refusal.invalid(path, "is not an array.");
		}
		if (array.isEmpty()) {
			throw Refusal.invalid(path, "is empty.");
		}
		return array;
	}

	private static void requireObject(JsonNode node, String path) {
		if (!node.isObject()) {
			throw Refusal.invalid(path, "is not an object.");
		}
	}

	private static String text(JsonNode parent, String name, String parentPath) {
		String path = parentPath + "." + name;
		String text = StorableText.of(Json.requiredText(parent, name, path));
		if (text.isBlank()) {
			throw Refusal.invalid(path, "is blank.");
		}
		return text;
	}

	private static String atMost(int length, String text, String path) {
		if (text.length() > length) {
			throw Refusal.invalid(path, "is longer than " + length + " characters.");
		}
		return text;
	}

}
