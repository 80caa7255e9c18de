package org.calciphylaxis.advisor.screening.input;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.calciphylaxis.advisor.chart.Relevance;
import org.calciphylaxis.advisor.chart.value.ReadingLimits;
import org.calciphylaxis.advisor.screening.input.LineCounts.Reason;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of single lines. */
class LineReaderTest {

	private static final Relevance RELEVANCE = new Relevance(Terminology.shipped(), ZoneOffset.UTC,
			ReadingLimits.DEFAULTS);

	private static final String LIVEDO = "'code':{'coding':[{'system':'http://snomed.info/sct','code':'238772004'}]}";

	private final LineCounts counts = new LineCounts();

	private final List<ChartLine> found = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(strings = { "Patient/7", "https://ehr.example/fhir/Patient/7", "Patient/7/_history/2", "urn:uuid:7",
			" Patient/7 " })
	void patientIsFoundHoweverTheReferenceIsWritten(String reference) {
		read("{'resourceType':'Condition','id':'c','subject':{'reference':'%s'},%s}".formatted(reference, LIVEDO));
		assertThat(this.found).extracting(ChartLine::patient).containsExactly("7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Group/7", "Device/7", "" })
	void whatIsOfNoPatientIsCounted(String reference) {
		read("{'resourceType':'Condition','id':'c','subject':{'reference':'%s'},%s}".formatted(reference, LIVEDO));
		assertThat(this.found).isEmpty();
		assertThat(this.counts.count(Reason.WITHOUT_PATIENT)).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "[]", "null", "{\"resourceType\":7}", "{\"a\":1}", "plain words",
			"{\"resourceType\":\"Condition\",\"id\":\"a\",\"id\":\"b\"}", "{\"resourceType\":\"Condition\"} trailing" })
	void brokenLineIsCountedByItsFile(String line) {
		new LineReader(RELEVANCE, Grouping.NONE, this.counts, this.found::add)
			.read(line.getBytes(StandardCharsets.UTF_8), "Condition.ndjson");
		assertThat(this.found).isEmpty();
		assertThat(this.counts.brokenByFile()).containsEntry("Condition.ndjson", 1L);
	}

	@Test
	void nameAndAddressOfThePatientGoNoFurther() {
		read("{'resourceType':'Patient','id':'7','name':[{'family':'Doe'}],'address':[{'city':'Springfield'}],'birthDate':'1950','text':{'div':'Doe'}}");
		assertThat(this.found.get(0).json()).contains("1950").doesNotContain("Doe", "Springfield");
	}

	@Test
	void resourcesOfABundleAreReadAsLines() {
		read("{'resourceType':'Bundle','type':'collection','entry':[{'resource':{'resourceType':'Patient','id':'7'}},{'resource':{'resourceType':'Condition','id':'c','subject':{'reference':'Patient/7'},%s}}]}"
			.formatted(LIVEDO));
		assertThat(this.found).extracting(ChartLine::reference).containsExactly("Patient/7", "Condition/c");
	}

	@Test
	void byteOrderMarkIsNoReasonToLoseALine() {
		read("\uFEFF{'resourceType':'Patient','id':'7'}");
		assertThat(this.found).hasSize(1);
	}

	@Test
	void countsOfPartsAddUp() {
		read("{'resourceType':'Claim'}");
		LineCounts sum = LineCounts.fromJson(this.counts.toJson()).merge(LineCounts.fromJson(this.counts.toJson()));
		assertThat(sum.count(Reason.OTHER_TYPE)).isEqualTo(2);
		assertThat(sum.count(Reason.LINE)).isEqualTo(2);
	}

	private void read(String line) {
		new LineReader(RELEVANCE, Grouping.NONE, this.counts, this.found::add)
			.read(line.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "file");
	}

}
