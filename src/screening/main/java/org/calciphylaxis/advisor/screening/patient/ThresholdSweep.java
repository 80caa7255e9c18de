package org.calciphylaxis.advisor.screening.patient;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.calciphylaxis.advisor.terminology.ThresholdsLoader;

/**
 * The variants of the main thresholds: one threshold at a time, at values that clinicians
 * discuss [D].
 */
public final class ThresholdSweep {

	private static final List<Values> MAIN = List.of(new Values("labs.pth-major", More.LOWER, "600", "800", "1200"),
			new Values("labs.pth-minor", More.LOWER, "400", "500", "800"),
			new Values("labs.pth-low", More.HIGHER, "100", "200"),
			new Values("labs.albumin", More.HIGHER, "3", "3.2", "4"),
			new Values("labs.calcium", More.LOWER, "9.5", "10.5", "11"),
			new Values("labs.phosphate-on-dialysis", More.LOWER, "4.5", "6", "7"),
			new Values("kidney.vintage-days", More.LOWER, "1095", "2557"),
			new Values("counts.early-minors", More.LOWER, "2", "4"),
			new Values("counts.at-risk-factors", More.LOWER, "1", "3"),
			new Values("counts.at-risk-majors", More.LOWER, "2"),
			new Values("counts.at-risk-without-antagonist", More.EITHER, "true", "false"),
			new Values("skin.painful", More.LOWER, "4", "5"),
			new Values("skin.finding-days", More.EITHER, "90", "365"));

	private ThresholdSweep() {
	}

	/**
	 * Every variant that is another value than the screening's own.
	 * @param own the thresholds that the site has changed, by name
	 */
	public static List<ThresholdVariant> variants(Map<String, String> own) {
		Map<String, String> current = new TreeMap<>(ThresholdsLoader.shippedByName());
		current.putAll(own);
		List<ThresholdVariant> variants = new ArrayList<>();
		for (Values each : MAIN) {
			String now = current.get(each.name());
			for (String value : each.values()) {
				if (now != null && !isSame(now, value)) {
					variants.add(new ThresholdVariant(each.name(), value, now));
				}
			}
		}
		return List.copyOf(variants);
	}

	/**
	 * The variants that can bring only more advice, or only less, each in a group of
	 * their own.
	 * @param own the thresholds that the site has changed, by name
	 * @return groups of variants; one of which nobody knows is alone in its group
	 */
	static List<List<ThresholdVariant>> groups(Map<String, String> own) {
		List<ThresholdVariant> more = new ArrayList<>();
		List<ThresholdVariant> less = new ArrayList<>();
		List<List<ThresholdVariant>> groups = new ArrayList<>(List.of(more, less));
		for (ThresholdVariant variant : variants(own)) {
			switch (direction(variant)) {
				case 1 -> more.add(variant);
				case -1 -> less.add(variant);
				default -> groups.add(List.of(variant));
			}
		}
		groups.removeIf(List::isEmpty);
		return groups;
	}

	/** Whether no variant of the group can advise anybody who is advised nothing now. */
	static boolean takesAway(List<ThresholdVariant> group) {
		return group.stream().allMatch((variant) -> direction(variant) < 0);
	}

	/** Of each threshold the value that is furthest from the screening's own. */
	static Map<String, String> together(List<ThresholdVariant> group) {
		Map<String, ThresholdVariant> furthest = new TreeMap<>();
		group.forEach((variant) -> furthest.merge(variant.name(), variant,
				(one, other) -> (distance(one).compareTo(distance(other)) > 0) ? one : other));
		Map<String, String> together = new TreeMap<>();
		furthest.forEach((name, variant) -> together.put(name, variant.value()));
		return together;
	}

	private static BigDecimal distance(ThresholdVariant variant) {
		return new BigDecimal(variant.value()).subtract(new BigDecimal(variant.current())).abs();
	}

	/** 1 for more advice, -1 for less, 0 when it can be either. */
	private static int direction(ThresholdVariant variant) {
		More more = MAIN.stream()
			.filter((values) -> values.name().equals(variant.name()))
			.map(Values::more)
			.findFirst()
			.orElse(More.EITHER);
		return switch (more) {
			case HIGHER -> new BigDecimal(variant.value()).compareTo(new BigDecimal(variant.current()));
			case LOWER -> new BigDecimal(variant.current()).compareTo(new BigDecimal(variant.value()));
			case EITHER -> 0;
		};
	}

	private static boolean isSame(String one, String other) {
		try {
			return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
		}
		catch (NumberFormatException ex) {
			return one.equals(other);
		}
	}

	/** Which way a threshold brings more advice: every rule is monotone in it, or not. */
	private enum More {

		HIGHER, LOWER, EITHER

	}

	private record Values(String name, More more, List<String> values) {

		Values(String name, More more, String... values) {
			this(name, more, List.of(values));
		}

	}

}
