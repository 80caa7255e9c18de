package org.calciphylaxis.advisor.assessment.text.reading;

import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.TextFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DrugNameReaderTest {

	private final DrugNameReader<String> reader = new DrugNameReader<>(TextFixture.ENGLISH_AND_GERMAN,
			Map.of("warfarin", Set.of("VKA"), "coumadin", Set.of("VKA"), "acénocoumarol", Set.of("VKA"),
					"calcium acetate", Set.of("CALCIUM")));

	@ParameterizedTest
	@ValueSource(strings = { "Warfarin 5 mg", "WARFARIN", "warfarin5mg", "Warfarin-Natrium 5 mg", "acenocoumarol 4 mg",
			"Do not substitute. Coumadin 5 mg tablet", "Do not substitute: Coumadin", "Do not substitute Coumadin 5 mg",
			"No generic: Coumadin 5 mg", "no substitutions, Coumadin 5 mg", "Stop aspirin; warfarin 5 mg daily",
			"aspirin stopped. Warfarin 5 mg", "aut idem Coumadin" })
	void findsName(String text) {
		assertThat(this.reader.read(text)).containsExactly("VKA");
	}

	@ParameterizedTest
	@ValueSource(strings = { "stop warfarin", "STOP Coumadin - bleeding", "d/c warfarin", "DISCONTINUE warfarin 5 mg",
			"no longer on warfarin", "hold warfarin until INR < 3", "allergy to warfarin", "avoid warfarin",
			"Discontinue\nwarfarin", "kein Warfarin", "warfarinoid", "" })
	void findsNoName(String text) {
		assertThat(this.reader.read(text)).isEmpty();
	}

	@Test
	void findsNamesOfSeveralWords() {
		assertThat(this.reader.read("calcium  acetate 667 mg and warfarin")).containsExactlyInAnyOrder("CALCIUM",
				"VKA");
		assertThat(this.reader.read("calcium with acetate")).isEmpty();
	}

	@Test
	void stopWordReachesFourWords() {
		assertThat(this.reader.read("stop a b c warfarin")).isEmpty();
		assertThat(this.reader.read("stop a b c d warfarin")).isNotEmpty();
	}

	@Test
	void notesStopWords() {
		assertThat(this.reader.speaksAgainstDrug("Coumadin 5 mg, hold for surgery")).isTrue();
		assertThat(this.reader.speaksAgainstDrug("Coumadin 5 mg, do not substitute")).isFalse();
	}

}
