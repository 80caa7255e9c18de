package org.calciphylaxis.advisor.assessment.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor;
import org.calciphylaxis.advisor.assessment.risk.RiskFactorStatus.Presence;
import org.calciphylaxis.advisor.assessment.risk.RiskProfile;
import org.calciphylaxis.advisor.assessment.view.DataGap;

/**
 * Everything that is missing or not usable, for the card to list (rules, sections 6 and
 * 7).
 */
public final class DataGapCollector {

	private static final Map<RiskFactor, String> RESULTS = new EnumMap<>(Map.of(RiskFactor.PARATHYROID, "PTH",
			RiskFactor.CALCIUM, "calcium", RiskFactor.PHOSPHATE, "phosphate", RiskFactor.ALBUMIN, "albumin"));

	private DataGapCollector() {
	}

	public static List<DataGap> collect(PatientCase patient) {
		Set<DataGap> gaps = new LinkedHashSet<>();
		for (PrefetchKey key : PrefetchKey.values()) {
			gaps.addAll(collect(key, patient.view().chart().availability(key)));
		}
		gaps.addAll(patient.labs().gaps());
		gaps.addAll(patient.risk().gaps());
		gaps.addAll(patient.drugs().gaps());
		gaps.addAll(patient.sepsis().gaps());
		if (patient.view().areReadable(PrefetchKey.LABS)) {
			gaps.addAll(withoutResult(patient.risk()));
		}
		return List.copyOf(gaps);
	}

	private static List<DataGap> collect(PrefetchKey key, DataAvailability availability) {
		List<DataGap> gaps = new ArrayList<>();
		if (availability.state() == DataAvailability.State.MISSING) {
			gaps.add(new DataGap(title(key), "not available" + because(availability)));
		}
		if (availability.state() == DataAvailability.State.INCOMPLETE) {
			gaps.add(new DataGap(title(key), "incomplete" + because(availability)));
		}
		for (DropReason reason : DropReason.values()) {
			if (availability.dropped(reason) > 0) {
				gaps.add(new DataGap(title(key), availability.dropped(reason) + " " + reason.phrase()));
			}
		}
		return gaps;
	}

	private static String because(DataAvailability availability) {
		return availability.reason().isBlank() ? "" : ": " + availability.reason();
	}

	private static String title(PrefetchKey key) {
		return Character.toUpperCase(key.title().charAt(0)) + key.title().substring(1);
	}

	private static List<DataGap> withoutResult(RiskProfile risk) {
		String names = RESULTS.entrySet()
			.stream()
			.filter((result) -> risk.presence(result.getKey()) == Presence.UNKNOWN)
			.map(Map.Entry::getValue)
			.collect(Collectors.joining(", "));
		return names.isEmpty() ? List.of() : List.of(new DataGap("No usable recent result", names));
	}

}
