package org.calciphylaxis.advisor.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How laboratories and devices spell units beside UCUM: in capitals, with mcg for ug,
 * with a superscript. Capitals are not told apart, as nobody charts megagrams or
 * petagrams.
 */
class UnitSpellings {

	private static final Map<String, String> WORDS = words();

	private static final Map<String, String> WHOLE = Map.ofEntries(Map.entry("/10", "1"), Map.entry("outof10", "1"),
			Map.entry("score", "1"), Map.entry("points", "1"), Map.entry("ratio", "1"), Map.entry("inr", "1"),
			Map.entry("", "1"), Map.entry("1", "1"), Map.entry("gm%", "g/dL"), Map.entry("g%", "g/dL"),
			Map.entry("mg%", "mg/dL"), Map.entry("mg2/dl2", "mg2/dL2"), Map.entry("(mg/dl)2", "mg2/dL2"),
			Map.entry("mmol2/l2", "mmol2/L2"), Map.entry("(mmol/l)2", "mmol2/L2"));

	private static final int MAX_LENGTH = 64;

	private static final Pattern ANNOTATION = Pattern.compile("/?\\{[^{}]*}");

	private static final Pattern BODY_SURFACE = Pattern
		.compile("(?<=^ml/(min|s|sec))(/|per)[\\[(]?1\\.73[._]?(m2|sqm)?[\\])]?$");

	/** The code in UCUM, when the spelling is a well-known one. */
	Optional<String> codeOf(String spelling) {
		if (spelling.length() > MAX_LENGTH) {
			return Optional.empty();
		}
		String plain = plain(spelling);
		String whole = WHOLE.get(plain);
		if (whole != null) {
			return Optional.of(whole);
		}
		List<String> code = new ArrayList<>();
		for (String word : plain.split("/", -1)) {
			String known = WORDS.get(word);
			if (known == null) {
				return Optional.empty();
			}
			code.add(known);
		}
		return Optional.of(String.join("/", code));
	}

	/** The codes that charts use most: what is worth knowing before the first call. */
	Set<String> usualCodes() {
		Set<String> codes = new TreeSet<>(List.of("kg/m2", "mL/min", "mL/s", "U/L", "ukat/L", "mm[Hg]", "kPa", "kg",
				"g", "[lb_av]", "m", "cm", "[in_i]", "mg2/dL2", "mmol2/L2"));
		for (String amount : List.of("pg", "ng", "ug", "mg", "g", "pmol", "nmol", "umol", "mmol", "meq")) {
			codes.add(amount + "/L");
			codes.add(amount + "/dL");
			codes.add(amount + "/mL");
		}
		return codes;
	}

	private static String plain(String spelling) {
		String plain = ANNOTATION.matcher(spelling)
			.replaceAll("")
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\s+", "")
			.replaceAll("\\^|\\*\\*", "")
			.replace('\u00b5', 'u')
			.replace('\u03bc', 'u')
			.replace("\u00b2", "2");
		return BODY_SURFACE.matcher(plain).replaceAll("");
	}

	private static Map<String, String> words() {
		Map<String, String> words = new HashMap<>();
		for (String code : List.of("pg", "ng", "ug", "mg", "g", "kg", "pmol", "nmol", "umol", "mmol", "mol", "meq", "L",
				"dL", "mL", "uL", "U", "mU", "kU", "ukat", "nkat", "mm", "cm", "m", "m2", "min", "s", "mm[Hg]", "kPa",
				"Cel", "[degF]", "K", "%", "[lb_av]", "[oz_av]", "[in_i]", "[ft_i]")) {
			words.put(code.toLowerCase(Locale.ROOT), code);
		}
		spell(words, "ug", "mcg", "ugm", "microgram", "micrograms");
		spell(words, "mg", "mgm", "mgs", "milligram", "milligrams");
		spell(words, "g", "gm", "gms", "gram", "grams");
		spell(words, "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms");
		spell(words, "L", "liter", "litre");
		spell(words, "dL", "100ml", "deciliter", "decilitre");
		spell(words, "mL", "cc", "milliliter", "millilitre");
		spell(words, "U", "iu", "[iu]", "unit", "units");
		spell(words, "meq", "mequiv", "mval");
		spell(words, "s", "sec");
		spell(words, "m", "meter", "meters", "metre", "metres");
		spell(words, "cm", "cms", "centimeter", "centimeters", "centimetre", "centimetres");
		spell(words, "m2", "sqm", "(m2)", "m*2");
		spell(words, "mm[Hg]", "mmhg", "torr");
		spell(words, "Cel", "c", "degc", "\u00b0c", "celsius", "degreescelsius");
		spell(words, "[degF]", "f", "degf", "\u00b0f", "fahrenheit", "degreesfahrenheit");
		spell(words, "%", "percent", "pct", "%activity", "%normal", "%ofnormal", "%ofcontrol");
		spell(words, "[lb_av]", "lb", "lbs", "lb_av", "pound", "pounds");
		spell(words, "[oz_av]", "oz", "oz_av", "ounce", "ounces");
		spell(words, "[in_i]", "in", "in_i", "inch", "inches", "\"");
		spell(words, "[ft_i]", "ft", "ft_i", "foot", "feet");
		return Map.copyOf(words);
	}

	private static void spell(Map<String, String> words, String code, String... spellings) {
		for (String spelling : spellings) {
			words.put(spelling, code);
		}
	}

}
