package org.calciphylaxis.advisor.screening.files;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What Spark throws, in words that name the file and the reason and hold nothing of a
 * chart.
 */
public final class FailureMessages {

	private static final Pattern FILE = Pattern.compile("((?:file|hdfs|s3a|abfss?|gs):/[^\\s,\\]]+)");

	private FailureMessages() {
	}

	public static ScreeningFailure translate(Exception failure) {
		String file = "";
		Throwable root = failure;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			Matcher named = FILE.matcher(String.valueOf(cause.getMessage()));
			if (file.isEmpty() && named.find()) {
				file = named.group(1).replaceAll("[.:]+$", "");
			}
			root = cause;
		}
		String reason = reason(root);
		return new ScreeningFailure(file.isEmpty() ? "The screening has failed: " + reason
				: "The screening has failed at " + file + ": " + reason, failure);
	}

	private static String reason(Throwable root) {
		String text = String.valueOf(root.getMessage()).toLowerCase(Locale.ROOT);
		@Nullable String known = known(text);
		if (known != null) {
			return known;
		}
		return (root instanceof OutOfMemoryError) ? "there is not enough memory; give it more, or fewer cores"
				: root.getClass().getSimpleName();
	}

	private static @Nullable String known(String text) {
		if (text.contains("no space left")) {
			return "no space is left on the disk";
		}
		if (text.contains("permission denied")) {
			return "there is no permission";
		}
		if (text.contains("gzip") || text.contains("zlib") || text.contains("incorrect header")
				|| text.contains("unexpected end of input stream") || text.contains("incorrect data check")) {
			return "the file is no whole gzip file";
		}
		return text.contains("outofmemory") ? "there is not enough memory; give it more, or fewer cores" : null;
	}

}
