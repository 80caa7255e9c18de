package org.calciphylaxis.advisor.prefetch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrefetchTemplatesTest {

	/** A search within the subset that CDS Hooks 2.0 recommends. */
	private static final Pattern SEARCH = Pattern.compile("[A-Z][A-Za-z]+\\?patient=\\{\\{context\\.patientId}}"
			+ "(&code=[^&=]+)?&_sort=-(date|recorded-date|authoredon|authored|effective)&_count=\\d+");

	private static final PrefetchTemplates TEMPLATES = new PrefetchTemplates(Terminology.shipped(),
			ThresholdsLoader.shipped());

	static Stream<PrefetchTemplate> searches() {
		return TEMPLATES.all().stream().filter((query) -> query.key() != PrefetchKey.PATIENT);
	}

	@Test
	void everyKeyHasAQuery() {
		assertThat(TEMPLATES.all()).extracting(PrefetchTemplate::key).containsExactly(PrefetchKey.values());
	}

	@Test
	void thePatientIsRead() {
		assertThat(template(PrefetchKey.PATIENT)).isEqualTo("Patient/{{context.patientId}}");
	}

	@ParameterizedTest
	@MethodSource("searches")
	void everySearchIsWithinTheRecommendedSubset(PrefetchTemplate query) {
		assertThat(query.template()).matches(SEARCH);
		assertThat(query.template().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2000);
	}

	@ParameterizedTest
	@MethodSource("searches")
	void noSearchNamesAParameterTwice(PrefetchTemplate query) {
		List<String> names = Arrays.stream(query.template().split("[?&]"))
			.skip(1)
			.map((parameter) -> parameter.split("=")[0])
			.toList();

		assertThat(names).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "LABS, 2731-8", "LABS, 6301-6", "LABS, 600-7", "OBSERVATIONS, 72514-3", "OBSERVATIONS, 85354-9",
			"OBSERVATIONS, 39156-5", "OBSERVATIONS, 238772004" })
	void observationsAreAskedForByCode(PrefetchKey key, String token) {
		assertThat(template(key).split("[=&,]")).contains(token);
	}

	/** Two years for rare results, and a day for time zones. */
	@Test
	void onlyLabsAreBoundedByDateAndOnlyWhereAsked() {
		assertThat(TEMPLATES.dateBounded()).filteredOn((query) -> !TEMPLATES.all().contains(query))
			.singleElement()
			.satisfies(
					(labs) -> assertThat(labs.template()).startsWith("Observation?patient={{context.patientId}}&code=")
						.endsWith("&date=ge{{today() - 731 days}}&_sort=-date&_count=500"));
		assertThat(TEMPLATES.dateBounded()).extracting((query) -> query.template().length())
			.allMatch((length) -> length <= 2000);
		assertThat(TEMPLATES.all()).noneMatch((query) -> query.template().contains("today()"));
	}

	@Test
	void thePatientsIdIsPercentEncoded() {
		PrefetchTemplate labs = TEMPLATES.all().get(PrefetchKey.LABS.ordinal());

		assertThat(labs.forPatient("a&b=c|d/é")).startsWith("Observation?patient=a%26b%3Dc%7Cd%2F%C3%A9&code=")
			.contains("2731-8,")
			.doesNotContain("|", "{");
	}

	private static String template(PrefetchKey key) {
		return TEMPLATES.all().get(key.ordinal()).template();
	}

}
