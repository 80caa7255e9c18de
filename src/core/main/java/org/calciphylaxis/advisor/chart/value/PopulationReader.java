package org.calciphylaxis.advisor.chart.value;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.PatientFact.Gender;

/** For whom something holds: women, or men. */
public class PopulationReader {

	private static final EnumByCode<Gender> GENDERS = EnumByCode.of(Gender.class);

	private static final List<String> NAMES = List.of("code", "display", "text");

	/**
	 * Whether every population is the patient's sex. One that is not known, such as a
	 * pregnancy, is never guessed.
	 */
	boolean includes(List<LenientElement> populations, Gender gender) {
		boolean isKnown = gender == Gender.FEMALE || gender == Gender.MALE;
		return isKnown && populations.stream().allMatch((population) -> sex(population) == gender);
	}

	private Gender sex(LenientElement population) {
		Stream<LenientElement> holders = Stream.concat(Stream.of(population), population.all("coding").stream());
		return GENDERS.first(holders.flatMap((holder) -> NAMES.stream().map(holder::text))
			.filter(Objects::nonNull)
			.map((name) -> name.toLowerCase(Locale.ROOT))
			.toList(), Gender.UNKNOWN);
	}

}
