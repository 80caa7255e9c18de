package org.calciphylaxis.advisor.terminology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A file that cannot be used stops the start, by its name and line. */
class InvalidOverlayTest {

	@TempDir
	private Path directory;

	@Test
	void isNotJson() throws IOException {
		assertBroken(2, "is not JSON", """
				{
				  "resourceType": ValueSet
				}""");
	}

	@Test
	void endsTooEarly() throws IOException {
		assertBroken(1, "is not JSON", "{");
		assertBroken(1, "is not a ValueSet", "");
	}

	@Test
	void namesAPropertyTwice() throws IOException {
		assertBroken(3, "is not JSON", """
				{
				  "resourceType": "ValueSet",
				  "resourceType": "ValueSet"
				}""");
	}

	@Test
	void isNotAValueSet() throws IOException {
		assertBroken(3, "is not a ValueSet", """
				{
				  "id": "warfarin",
				  "resourceType": "CodeSystem"
				}""");
		assertBroken(1, "is not a ValueSet", "[]");
	}

	@Test
	void isAboutNoConcept() throws IOException {
		assertBroken(3, "url is not one of a concept", """
				{
				  "resourceType": "ValueSet",
				  "url": "https://hospital.example/ValueSet/warfarin"
				}""");
		assertBroken(1, "url is not one of a concept", """
				{ "resourceType": "ValueSet" }""");
	}

	@Test
	void hasAnExpansionInsteadOfACompose() throws IOException {
		assertBroken(1, "has no compose; an expansion is not read", """
				{ "resourceType": "ValueSet",
				  "url": "https://calciphylaxis-advisor.github.io/fhir/ValueSet/warfarin",
				  "expansion": {"contains": [{"system": "http://snomed.info/sct", "code": "1"}]}
				}""");
	}

	@Test
	void includesWhatIsNoList() throws IOException {
		assertBrokenInclude(5, "include is not a list", "{}");
	}

	@Test
	void includesCodesOfNoSystem() throws IOException {
		assertBrokenInclude(6, "has no system", """
				[
				{"concept": [{"code": "1"}]}]""");
		assertBrokenInclude(7, "has no system", """
				[{
				"concept": [{"code": "1"}],
				"system": ""}]""");
	}

	@Test
	void includesAConceptWithoutCode() throws IOException {
		assertBrokenInclude(7, "concept has no code", """
				[{"system": "http://snomed.info/sct", "concept": [
				{"code": "1"},
				{"display": "one"}]}]""");
	}

	@Test
	void includesAConceptWhoseCodeIsANumber() throws IOException {
		assertBrokenInclude(5, "concept has no code", """
				[{"system": "http://snomed.info/sct", "concept": [{"code": 44054006}]}]""");
	}

	@ParameterizedTest
	@ValueSource(strings = { """
			[{"valueSet": ["https://hospital.example/ValueSet/other"]}]""", """
			[{"system": "http://snomed.info/sct", "valueSet": ["x"], "concept": [{"code": "1"}]}]""" })
	void refersToAnotherValueSet(String include) throws IOException {
		assertBrokenInclude(5, "a reference to another ValueSet cannot be resolved", include);
	}

	@ParameterizedTest
	@ValueSource(strings = { """
			[{"system": "http://snomed.info/sct"}]""", """
			[{"system": "http://snomed.info/sct", "concept": []}]""", """
			[{"system": "http://hl7.org/fhir/sid/icd-10", "concept": [{"code": "N18"}],
			  "filter": [{"property": "concept", "op": "is-a", "value": "N18"}]}]""" })
	void includesAWholeSystemOrTwoThingsAtOnce(String include) throws IOException {
		assertBrokenInclude(5, "needs either concept or filter", include);
	}

	@ParameterizedTest
	@ValueSource(strings = { """
			{"property": "concept", "op": "descendent-of", "value": "N18"}""", """
			{"property": "parent", "op": "is-a", "value": "N18"}""",
			"""
					{"property": "concept", "op": "is-a", "value": "N18"}, {"property": "concept", "op": "is-a", "value": "N19"}""" })
	void filtersByAnythingButOnePrefix(String filters) throws IOException {
		assertBrokenInclude(6, "needs exactly one filter", """
				[{"system": "http://hl7.org/fhir/sid/icd-10",
				"filter": [%s]}]""".formatted(filters));
	}

	@Test
	void filtersWithoutValue() throws IOException {
		assertBrokenInclude(5, "filter has no value", """
				[{"system": "http://hl7.org/fhir/sid/icd-10", "filter": [{"property": "concept", "op": "is-a"}]}]""");
	}

	@Test
	void asksForDescendantsInASystemWhoseCodesHaveNoPrefix() throws IOException {
		assertBrokenInclude(5, "is-a works for ICD-9, ICD-10 (also CM, GM and PCS) and ATC only",
				"""
						[{"system": "http://snomed.info/sct", "filter": [{"property": "concept", "op": "is-a", "value": "46177005"}]}]""");
	}

	/** The include begins in line 5 of the file. */
	private void assertBrokenInclude(int line, String reason, String include) throws IOException {
		assertBroken(line, reason, """
				{
				  "resourceType": "ValueSet",
				  "url": "https://calciphylaxis-advisor.github.io/fhir/ValueSet/warfarin",
				  "compose": {
				    "include": %s
				  }
				}""".formatted(include));
	}

	private void assertBroken(int line, String reason, String text) throws IOException {
		Path file = Files.writeString(this.directory.resolve("ours.json"), text);
		assertThatExceptionOfType(InvalidValueSet.class)
			.isThrownBy(() -> Terminology.load(this.directory, Map.of(), List.of("en")))
			.withMessageContaining("%s, line %d: ", file, line)
			.withMessageContaining(reason);
	}

}
