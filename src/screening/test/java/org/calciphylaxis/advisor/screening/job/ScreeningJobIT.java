package org.calciphylaxis.advisor.screening.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.spark.sql.Row;
import org.calciphylaxis.advisor.screening.BulkData;
import org.calciphylaxis.advisor.screening.files.ScreeningFailure;
import org.calciphylaxis.advisor.screening.input.Grouping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Screenings of real files by a real Spark. */
class ScreeningJobIT {

	private static final String SUSPECTED = "SUSPECTED WARNING";

	private static final String WARFARIN = "{'resourceType':'Medication','id':'w','code':{'coding':[{'system':'http://www.nlm.nih.gov/research/umls/rxnorm','code':'855332'}]}}";

	private static final String METFORMIN = "{'resourceType':'Medication','id':'m','code':{'text':'Metformin 850 mg'}}";

	@TempDir
	private Path folder;

	@Test
	void advisesAsTheChartsSayWhateverTheLayoutOfTheFiles() throws IOException {
		ScreeningFixture screening = screening(new BulkData().patient("a")
			.onDialysis("a")
			.withLivedo("a")
			.withACold("a")
			.with("deeper/Patient.part2.ndjson.gz", "{'resourceType':'Patient','id':'b','birthDate':'1950'}")
			.with("deeper/still/all.jsonl", BulkData.livedo("b", ""), "", "{'resourceType':'Claim','id':'c1'}",
					"{ this is no JSON", "{'resourceType':'Observation','id':'o1','code':{'text':'livedo'}}"));
		ScreeningSummary summary = screening.run();
		assertThat(screening.advice()).containsKeys("a", "b").containsEntry("a", List.of(SUSPECTED));
		assertThat(summary.input().files()).isEqualTo(4);
		assertThat(summary.input().blankLines()).isEqualTo(1);
		assertThat(summary.input().brokenLines()).isEqualTo(1);
		assertThat(summary.brokenLines()).containsOnlyKeys("all.jsonl");
		assertThat(summary.input().otherTypes()).isEqualTo(1);
		assertThat(summary.input().irrelevant()).isEqualTo(1);
		assertThat(summary.input().withoutPatient()).isEqualTo(1);
		assertThat(this.folder.resolve("out/_SUCCESS")).exists();
		assertThat(this.folder.resolve("out/_work")).doesNotExist();
		assertThat(Files.readString(this.folder.resolve("out/report.html")) + screening.log())
			.doesNotContain("livedo-a")
			.doesNotContain("Nobody");
	}

	@Test
	void readsTheNewestVersionAndNothingThatWasDeleted() throws IOException {
		ScreeningFixture screening = screening(new BulkData().patient("old")
			.onDialysis("old")
			.patient("gone")
			.onDialysis("gone")
			.patient("again")
			.onDialysis("again")
			.with("a.ndjson", BulkData.livedo("old", ",'meta':{'lastUpdated':'2026-11-02T00:00:00Z'}"), BulkData.livedo(
					"old",
					",'meta':{'lastUpdated':'2026-11-03T00:00:00+01:00'},'verificationStatus':{'coding':[{'code':'entered-in-error'}]}"),
					BulkData.livedo("gone", ",'meta':{'lastUpdated':'2026-11-02T00:00:00Z'}"),
					BulkData.livedo("again", ",'meta':{'lastUpdated':'2026-11-05T00:00:00Z'}"))
			.with("deleted/gone.ndjson",
					"{'resourceType':'Bundle','type':'transaction','meta':{'lastUpdated':'2026-11-04T00:00:00Z'},'entry':[{'request':{'method':'DELETE','url':'Condition/livedo-gone'}},{'request':{'method':'DELETE','url':'Condition/livedo-again'}}]}"));
		ScreeningSummary summary = screening.run();
		assertThat(screening.advice()).containsEntry("old", List.of())
			.containsEntry("gone", List.of())
			.containsEntry("again", List.of(SUSPECTED));
		assertThat(summary.input().superseded()).isEqualTo(1);
		assertThat(summary.input().deleted()).isEqualTo(1);
	}

	@Test
	void patientWhoWasDeletedIsNeitherJudgedNorRefused() throws IOException {
		ScreeningFixture screening = screening(new BulkData().patient("stays")
			.patient("gone")
			.onDialysis("gone")
			.withLivedo("gone")
			.onDialysis("goneBefore")
			.with("again.ndjson",
					"{'resourceType':'Patient','id':'again','birthDate':'1950','meta':{'lastUpdated':'2026-11-05T00:00:00Z'}}",
					BulkData.livedo("again", ""))
			.with("deleted.ndjson",
					"{'resourceType':'Bundle','type':'transaction','meta':{'lastUpdated':'2026-11-04T00:00:00Z'},'entry':[{'request':{'method':'DELETE','url':'Patient/gone'}},{'request':{'method':'DELETE','url':'Patient/goneBefore'}},{'request':{'method':'DELETE','url':'Patient/again'}}]}"));
		ScreeningSummary summary = screening.run();
		assertThat(screening.advice()).containsOnlyKeys("stays", "again");
		assertThat(screening.rows().get("again").<Integer>getAs("resources")).isEqualTo(2);
		assertThat(summary.refused()).isZero();
		assertThat(summary.input().withoutPatient()).isZero();
		assertThat(summary.input().deleted()).isEqualTo(4);
	}

	@Test
	void looksMedicationsUpThatBelongToNoPatient() throws IOException {
		ScreeningFixture screening = screening(new BulkData().patient("a")
			.onDialysis("a")
			.withLivedo("a")
			.taking("a", "Medication/w")
			.patient("b")
			.onDialysis("b")
			.withLivedo("b")
			.taking("b", "https://ehr.example/fhir/Medication/m/_history/3")
			.patient("c")
			.onDialysis("c")
			.withLivedo("c")
			.taking("c", "Medication/nowhere")
			.patient("d")
			.onDialysis("d")
			.withLivedo("d")
			.taking("d", "Medication/compound")
			.with("Medication.ndjson", WARFARIN, METFORMIN,
					"{'resourceType':'Medication','id':'compound','ingredient':[{'itemReference':{'reference':'Medication/w'}}]}"));
		screening.run();
		assertThat(facts(screening, "a")).contains("WARFARIN");
		assertThat(facts(screening, "d")).contains("WARFARIN");
		assertThat(facts(screening, "b")).doesNotContain("WARFARIN");
		assertThat(gaps(screening, "b")).noneMatch((gap) -> gap.contains("could not be read"));
		assertThat(gaps(screening, "c")).anyMatch((gap) -> gap.contains("could not be read"));
	}

	@Test
	void refusesWhoCannotBeJudgedAndSaysWhy() throws IOException {
		ScreeningFixture screening = screening(new BulkData().patient("a")
			.onDialysis("orphan")
			.patient("x OR 1=1")
			.patient("=cmd|calc!A1")
			.patient("stu3")
			.with("Condition.ndjson",
					"{'resourceType':'Condition','id':'s','subject':{'reference':'Patient/stu3'},'assertedDate':'2020','code':{'text':'livedo'}}"));
		ScreeningSummary summary = screening.run();
		assertThat(screening.refused()).containsEntry("orphan", "NO_PATIENT_RESOURCE")
			.containsEntry("stu3", "OTHER_FHIR_VERSION")
			.containsValue("INVALID_ID")
			.hasSize(4);
		assertThat(summary.refused()).isEqualTo(4);
		assertThat(csv("refused.csv")).contains("\"orphan\"").contains("\"'=cmd").doesNotContain("\"=cmd");
	}

	@Test
	void writesKeyedHashesForEveryId() throws IOException {
		BulkData data = new BulkData().patient("secret-1").onDialysis("secret-1").withLivedo("secret-1");
		ScreeningFixture screening = screening(data).hashing("0123456789abcdef");
		screening.run();
		assertThat(screening.rows().keySet()).allMatch((id) -> id.matches("[0-9a-f]{32}"));
		assertThat(screening.advice().values()).containsExactly(List.of(SUSPECTED));
		assertThat(csv("results.csv")).doesNotContain("secret-1");
	}

	@Test
	void tellsOrganizationsApart() throws IOException {
		ScreeningFixture screening = screening(new BulkData().with("Patient.ndjson",
				"{'resourceType':'Patient','id':'a','birthDate':'1950','managingOrganization':{'display':'North unit'}}"))
			.by(Grouping.ORGANIZATION);
		screening.run();
		assertThat(screening.rows().get("a").<String>getAs("group")).isEqualTo("North unit");
	}

	@Test
	void tellsWardsApart() throws IOException {
		ScreeningFixture screening = screening(new BulkData().patient("a")
			.with("Encounter.ndjson", encounter("e1", "2025-01-01", "Ward 1"), encounter("e2", "2026-01-01", "Ward 2")))
			.by(Grouping.WARD);
		screening.run();
		assertThat(screening.rows().get("a").<String>getAs("group")).isEqualTo("Ward 2");
	}

	private static String encounter(String id, String start, String ward) {
		return "{'resourceType':'Encounter','id':'%s','subject':{'reference':'Patient/a'},'period':{'start':'%s'},'location':[{'location':{'display':'%s'}}]}"
			.formatted(id, start, ward);
	}

	@Test
	void refusesAnOutputThatHoldsSomethingElse() throws IOException {
		ScreeningFixture screening = screening(new BulkData().patient("a"));
		Files.writeString(Files.createDirectories(this.folder.resolve("out")).resolve("thesis.txt"), "mine");
		assertThatExceptionOfType(ScreeningFailure.class).isThrownBy(screening::run)
			.withMessageContaining("is not empty");
		screening.overwriting().run();
		assertThat(this.folder.resolve("out/thesis.txt")).hasContent("mine");
		assertThatExceptionOfType(ScreeningFailure.class).isThrownBy(() -> screening(new BulkData()).run())
			.withMessageContaining("holds the results of a screening");
	}

	private ScreeningFixture screening(BulkData data) throws IOException {
		return new ScreeningFixture(data.in(this.folder.resolve("in")), this.folder.resolve("out"));
	}

	private static List<String> facts(ScreeningFixture screening, String patient) {
		Row row = screening.rows().get(patient);
		return row.<Row>getList(row.fieldIndex("advice"))
			.stream()
			.flatMap((advice) -> advice.<Row>getList(2).stream())
			.map((fact) -> fact.getString(0))
			.toList();
	}

	private static List<String> gaps(ScreeningFixture screening, String patient) {
		Row row = screening.rows().get(patient);
		return row.<Row>getList(row.fieldIndex("gaps")).stream().map((gap) -> gap.getString(1)).toList();
	}

	private String csv(String name) throws IOException {
		try (Stream<Path> parts = Files.list(this.folder.resolve("out").resolve(name))) {
			StringBuilder text = new StringBuilder();
			for (Path part : parts.filter((file) -> file.toString().endsWith(".csv")).toList()) {
				text.append(Files.readString(part));
			}
			return text.toString();
		}
	}

}
