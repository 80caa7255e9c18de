package org.calciphylaxis.advisor.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How laboratories and devices spell units beside UCUM: in capitals, with mcg for ug,
 * with a superscript, in other languages. Capitals are not told apart, as nobody charts
 * megagrams or petagrams. One pass over the text and hash look-ups.
 */
final class UnitSpellings {

	/** No unit is longer; what is longer is not looked at. */
	static final int MAX_LENGTH = 64;

	private static final Map<String, String> WORDS = words();

	private static final Map<String, String> WHOLE = Map.ofEntries(Map.entry("/10", "1"), Map.entry("outof10", "1"),
			Map.entry("score", "1"), Map.entry("points", "1"), Map.entry("ratio", "1"), Map.entry("inr", "1"),
			Map.entry("", "1"), Map.entry("1", "1"), Map.entry("gm%", "g/dL"), Map.entry("g%", "g/dL"),
			Map.entry("mg%", "mg/dL"), Map.entry("(mg/dl)2", "mg2/dL2"), Map.entry("(mmol/l)2", "mmol2/L2"));

	/** In a count of cells K is a thousand and G a billion, not kelvin and gram. */
	private static final Map<String, String> COUNT_WORDS = Map.of("k", "10*3", "g", "10*9");

	private UnitSpellings() {
	}

	/** The code in UCUM, when the spelling is a well-known one. */
	static Optional<String> codeOf(Analyte analyte, String spelling) {
		if (spelling.length() > MAX_LENGTH) {
			return Optional.empty();
		}
		String plain = UnitText.withoutBodySurface(UnitText.fold(spelling));
		String whole = WHOLE.get(withoutCaret(plain));
		if (whole != null) {
			return Optional.of(whole);
		}
		List<String> code = new ArrayList<>();
		for (String word : plain.split("/", -1)) {
			String known = wordOf(analyte, word);
			if (known == null) {
				return Optional.empty();
			}
			code.add(known);
		}
		return Optional.of(String.join("/", code));
	}

	private static @Nullable String wordOf(Analyte analyte, String word) {
		String count = (analyte == Analyte.LEUKOCYTES) ? COUNT_WORDS.get(word) : null;
		String known = (count != null) ? count : WORDS.get(word);
		if (known != null) {
			return known;
		}
		String plain = withoutCaret(word);
		return WORDS.get(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
	}

	private static String withoutCaret(String text) {
		return text.replace("^", "").replace("**", "");
	}

	private static Map<String, String> words() {
		Map<String, String> words = new HashMap<>();
		for (String code : List.of("pg", "ng", "ug", "mg", "g", "kg", "pmol", "nmol", "umol", "mmol", "mol", "meq", "L",
				"dL", "mL", "uL", "nL", "U", "mU", "kU", "ukat", "nkat", "mm", "cm", "m", "m2", "min", "s", "h",
				"mm[Hg]", "kPa", "Cel", "[degF]", "K", "%", "[lb_av]", "[oz_av]", "[stone_av]", "[in_i]", "[ft_i]",
				"mg2", "dL2", "mmol2", "L2")) {
			words.put(code.toLowerCase(Locale.ROOT), code);
		}
		spell(words, "ug", "mcg", "ugm", "microgram", "micrograms");
		spell(words, "mg", "mgm", "mgs", "milligram", "milligrams");
		spell(words, "g", "gm", "gms", "gram", "grams");
		spell(words, "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms");
		spell(words, "L", "liter", "litre", "liters", "litres");
		spell(words, "dL", "100ml", "(100.ml)", "(100ml)", "deciliter", "decilitre");
		spell(words, "mL", "cc", "milliliter", "millilitre");
		spell(words, "uL", "mcl", "mm3", "cmm", "cumm", "microliter", "microlitre");
		spell(words, "U", "iu", "[iu]", "ie", "ui", "e", "i.u.", "i.e.", "u.i.", "unit", "units");
		spell(words, "mU", "miu", "m[iu]", "mie", "mui");
		spell(words, "kU", "kiu", "k[iu]", "kie", "kui");
		spell(words, "meq", "mequiv", "mval");
		spell(words, "min", "minute", "minutes", "mn");
		spell(words, "s", "sec", "second", "seconds");
		spell(words, "m", "meter", "meters", "metre", "metres");
		spell(words, "cm", "cms", "centimeter", "centimeters", "centimetre", "centimetres");
		spell(words, "m2", "sqm", "sq.m", "qm", "(m2)", "m*2", "squaremeter", "squaremeters", "squaremetre",
				"squaremetres");
		spell(words, "mm[Hg]", "mmhg", "torr");
		spell(words, "Cel", "c", "degc", "\u00b0c", "celsius", "degreescelsius", "gradcelsius");
		spell(words, "[degF]", "f", "degf", "\u00b0f", "fahrenheit", "degreesfahrenheit");
		spell(words, "%", "percent", "pct", "prozent", "%activity", "%normal", "%ofnormal", "%ofcontrol");
		spell(words, "[lb_av]", "lb", "lbs", "lb_av", "pound", "pounds");
		spell(words, "[oz_av]", "oz", "oz_av", "ounce", "ounces");
		spell(words, "[stone_av]", "st", "stone", "stones", "stone_av");
		spell(words, "[in_i]", "in", "in_i", "inch", "inches", "\"");
		spell(words, "[ft_i]", "ft", "ft_i", "foot", "feet", "'");
		spell(words, "10*3", "10^3", "10**3", "10e3", "x10^3", "x10*3", "x10e3", "thou", "thousand", "tsd");
		spell(words, "10*6", "10^6", "10**6", "10e6", "x10^6", "x10*6", "x10e6");
		spell(words, "10*9", "10^9", "10**9", "10e9", "x10^9", "x10*9", "x10e9");
		spell(words, "", "cells", "cell");
		return Map.copyOf(words);
	}

	private static void spell(Map<String, String> words, String code, String... spellings) {
		for (String spelling : spellings) {
			words.put(spelling, code);
		}
	}

}
