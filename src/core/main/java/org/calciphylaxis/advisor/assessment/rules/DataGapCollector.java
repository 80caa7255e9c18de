package org.calciphylaxis.advisor.assessment.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.risk.RiskProfile;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Message;

/**
 * Everything that is missing or not usable, for the card to list (rules, sections 6 and
 * 7).
 */
public final class DataGapCollector {

	private static final Map<RiskFactor, Message> RESULTS = new EnumMap<>(
			Map.of(RiskFactor.PARATHYROID, Message.of("PTH"), RiskFactor.CALCIUM, Message.of("calcium"),
					RiskFactor.PHOSPHATE, Message.of("phosphate"), RiskFactor.ALBUMIN, Message.of("albumin")));

	private static final Pattern STATUS = Pattern.compile("(.*) \\((\\d{3})\\)");

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
			gaps.add(new DataGap(title(key), because(Message.of("not available"), availability)));
		}
		if (availability.state() == DataAvailability.State.INCOMPLETE) {
			gaps.add(new DataGap(title(key), because(Message.of("incomplete"), availability)));
		}
		for (DropReason reason : DropReason.values()) {
			if (availability.dropped(reason) > 0) {
				gaps.add(new DataGap(title(key),
						Message.of("{count} {what}", availability.dropped(reason), Message.of(reason.phrase()))));
			}
		}
		return gaps;
	}

	private static Message because(Message state, DataAvailability availability) {
		return availability.reason().isBlank() ? state
				: Message.of("{state}: {reason}", state, reason(availability.reason()));
	}

	/** An HTTP status at its end is no word of it. */
	private static Message reason(String words) {
		Matcher status = STATUS.matcher(words);
		return status.matches() ? Message.of("{reason} ({status})", Message.of(status.group(1)), status.group(2))
				: Message.of(words);
	}

	private static Message title(PrefetchKey key) {
		return Message.of(Character.toUpperCase(key.title().charAt(0)) + key.title().substring(1));
	}

	private static List<DataGap> withoutResult(RiskProfile risk) {
		List<Message> names = RESULTS.entrySet()
			.stream()
			.filter((result) -> risk.presence(result.getKey()) == Presence.UNKNOWN)
			.map(Map.Entry::getValue)
			.toList();
		return names.isEmpty() ? List.of()
				: List.of(new DataGap(Message.of("No usable recent result"), Message.listed(names)));
	}

}
