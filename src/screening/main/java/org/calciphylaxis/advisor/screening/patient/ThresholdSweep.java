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

	private static final List<Values> MAIN = List.of(new Values("labs.pth-major", "600", "800", "1200"),
			new Values("labs.pth-minor", "400", "500", "800"), new Values("labs.pth-low", "100", "200"),
			new Values("labs.albumin", "3", "3.2", "4"), new Values("labs.calcium", "9.5", "10.5", "11"),
			new Values("labs.phosphate-on-dialysis", "4.5", "6", "7"),
			new Values("kidney.vintage-days", "1095", "2557"), new Values("counts.early-minors", "2", "4"),
			new Values("counts.at-risk-factors", "1", "3"), new Values("counts.at-risk-majors", "2"),
			new Values("counts.at-risk-without-antagonist", "true", "false"), new Values("skin.painful", "4", "5"),
			new Values("skin.finding-days", "90", "365"));

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

	private static boolean isSame(String one, String other) {
		try {
			return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
		}
		catch (NumberFormatException ex) {
			return one.equals(other);
		}
	}

	private record Values(String name, List<String> values) {

		Values(String name, String... values) {
			this(name, List.of(values));
		}

	}

}
