package org.calciphylaxis.advisor.assessment;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;

/**
 * The numbers of {@code thresholds.yaml} as texts would say them: with their unit, in
 * digits or in words, days also as weeks, months and years.
 */
public final class ThresholdNumbers {

	private static final Path FILE = Path.of("src/core/main/resources/thresholds.yaml");

	private static final Pattern LINE = Pattern.compile("  ([a-z-]+): ([0-9.]+) # (.+) \\[[ED/]+]");

	private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten");

	private static final Map<String, String> SPELLINGS = Map.of("ug/L", "[uµ]g/L", "mg2/dL2", "mg[2²]/dL[2²]", "Cel",
			"(?:Cel|°C|degrees)", "mm[Hg]", "mm ?\\[?Hg\\]?", "kg/m2", "kg/m[2²]", "mL/min/1.73 m2", "mL/min", "of 10",
			"(?:of|out of|/) ?10", "ug a day", "[uµ]g", "10*9/L", "(?:10\\*9/L|x 10)", "%", "(?:%|percent)");

	private static final Map<String, Pattern> PATTERNS = patterns();

	private ThresholdNumbers() {
	}

	/**
	 * Each threshold that a text names by its number of {@code thresholds.yaml}, and how.
	 */
	public static Set<String> in(String text) {
		Set<String> found = new TreeSet<>();
		PATTERNS.forEach((name, pattern) -> {
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				found.add(name + ": " + matcher.group());
			}
		});
		return found;
	}

	/**
	 * Every number changed to one that no text would say by chance.
	 * @param counts whether the counts of factors are changed too, to so many that few
	 * rules fire
	 */
	public static Thresholds changed(boolean counts) {
		Map<String, String> numbers = new LinkedHashMap<>(ThresholdsLoader.shippedByName());
		numbers.replaceAll((name, number) -> isCount(name) ? changedCount(number, counts) : changed(number));
		return ChangedThresholds.of(numbers);
	}

	/** Whether a threshold, or what {@link #in} says of it, is a count of factors. */
	public static boolean isCount(String name) {
		return name.startsWith("counts.");
	}

	private static String changedCount(String number, boolean change) {
		return (change && !number.equals("false")) ? "1" + number : number;
	}

	private static String changed(String number) {
		BigDecimal value = new BigDecimal(number);
		if (value.scale() > 0) {
			return value.multiply(new BigDecimal("1.017")).toPlainString();
		}
		return (value.intValueExact() < 20) ? value.add(BigDecimal.TEN).toPlainString()
				: value.multiply(new BigDecimal("1.03")).setScale(0, RoundingMode.UP).toPlainString();
	}

	private static Map<String, Pattern> patterns() {
		Map<String, Pattern> patterns = new LinkedHashMap<>();
		String group = "";
		for (String line : lines()) {
			Matcher matcher = LINE.matcher(line);
			if (matcher.matches()) {
				BigDecimal number = new BigDecimal(matcher.group(2));
				// "one major and" is the rule, whatever the settings
				if (!group.equals("counts") || number.compareTo(BigDecimal.ONE) > 0) {
					patterns.put(group + "." + matcher.group(1), pattern(group, number, matcher.group(3)));
				}
			}
			else if (line.matches("[a-z-]+:")) {
				group = line.substring(0, line.length() - 1);
			}
		}
		return patterns;
	}

	private static Pattern pattern(String group, BigDecimal number, String meaning) {
		String unit = meaning.contains(",") ? meaning.substring(meaning.lastIndexOf(',') + 1).strip() : "";
		List<String> forms = new ArrayList<>();
		if (group.equals("counts")) {
			forms.add(said(number) + " (?:further |major |minor |risk )*factors?");
			forms.add(said(number) + " (?:further )?(?:major|minor)");
		}
		else if (meaning.contains("days") || unit.equals("days")) {
			days(number.intValueExact()).forEach(forms::add);
		}
		else if (unit.equals("hours")) {
			forms.add(said(number) + "[ -]hours?");
		}
		else if (unit.equals("years")) {
			forms.add(said(number) + " years");
		}
		else if (unit.isEmpty() || unit.contains(":") || unit.contains(" on ")) {
			forms.add("(?:above|below|than|least|most|to) " + said(number) + "\\b");
			forms.add(said(number) + " (?:times|weights)");
		}
		else {
			forms.add(said(number) + " ?" + SPELLINGS.getOrDefault(unit, Pattern.quote(unit)));
		}
		return Pattern.compile("(?<![\\w.,/-])(?:" + String.join("|", forms) + ")(?!\\w|[.,]\\d)",
				Pattern.CASE_INSENSITIVE);
	}

	private static List<String> days(int days) {
		List<String> forms = new ArrayList<>();
		forms.add(days + "[ -](?:days?|d)\\b");
		add(forms, days, 7, "weeks?");
		add(forms, days, 30, "months?");
		long years = Math.round(days / 365.25);
		if (years > 0 && Math.abs(days - years * 365.25) <= 1) {
			forms.add(said(BigDecimal.valueOf(years)) + "[ -]years?");
		}
		return forms;
	}

	private static void add(List<String> forms, int days, int length, String unit) {
		if (days % length == 0) {
			forms.add(said(BigDecimal.valueOf(days / length)) + "[ -]" + unit);
		}
	}

	private static String said(BigDecimal number) {
		String digits = Pattern.quote(number.toPlainString()) + "(?:\\.0)?";
		boolean isWord = number.scale() <= 0 && number.compareTo(BigDecimal.TEN) <= 0;
		return isWord ? "(?:" + digits + "|" + WORDS.get(number.intValueExact()) + ")" : digits;
	}

	private static List<String> lines() {
		try {
			return Files.readAllLines(FILE);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
