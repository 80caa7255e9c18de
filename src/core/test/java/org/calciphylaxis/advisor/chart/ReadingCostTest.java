package org.calciphylaxis.advisor.chart;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.value.ReadingLimits;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Reading twice the input costs at most two and a half times, whichever list or text of a
 * chart grows. Measured is the CPU of the thread, the least of several runs, so that
 * other work on the machine does not matter.
 */
class ReadingCostTest {

	private static final double MOST = 2.5;

	/** Below this no ratio says anything. */
	private static final long TOO_SHORT_TO_TELL_NANOS = 3_000_000;

	private static final int RUNS = 3;

	private static final int ATTEMPTS = 6;

	private static final int MAX_UNCUT = ReadingLimits.DEFAULTS.perKey();

	private static final ChartTime NOW = new ChartTime(Instant.parse("2026-11-22T12:00:00Z"),
			LocalDate.parse("2026-11-22"));

	private static final Assessor ASSESSOR = new Assessor(ThresholdsLoader.shipped(), Terminology.shipped().lexicon());

	private static final ChartReader READER = new ChartReader(Terminology.shipped(), ZoneOffset.UTC);

	private static final String ICD = "{system: 'http://hl7.org/fhir/sid/icd-10-cm', code: '%s', display: '%s'}";

	static Stream<Arguments> growing() {
		return Stream.of(ofConditions(), ofMedications(), ofObservations(), ofOthers()).flatMap((shapes) -> shapes);
	}

	private static Stream<Arguments> ofConditions() {
		return Stream.of(shape("conditions in words", 3000, conditions("code: {text: 'painful ulcer of toe %1$d'}")),
				shape("conditions at many sites", 3000,
						conditions("code: {text: 'ulcer of the left calf %1$d'}, bodySite: [{text: 'right thigh'}]")),
				shape("conditions of kidney", 3000,
						conditions("code: {coding: [" + ICD.formatted("N18.6", "x") + "]}")),
				shape("conditions of the diagnosis", 3000, conditions("code: {text: 'suspected calciphylaxis %1$d'}")),
				shape("conditions of sepsis", 3000,
						conditions("code: {coding: [" + ICD.formatted("A41.9", "x") + "]}")),
				shape("a long text", 20_000, condition("code: {text: '%s'}", "no toe ulcer ")),
				shape("a long text of brackets", 20_000, condition("code: {text: '%s'}", "(")),
				shape("a long text of slashes", 20_000, condition("code: {text: '%s'}", "d/c ")),
				shape("a long abatement", 20_000,
						condition("code: {text: 'x'}, abatementString: '%s'", "not resolved 2020 ")),
				shape("codings", 20_000, condition("code: {coding: [%s]}", "{code: 'x', display: 'ulcer'},")),
				shape("code elements", 8000, condition("code: [%s]", "{text: 'ulcer'},")),
				shape("marks of certainty", 8000,
						condition("code: {text: 'x', extension: [%s]}",
								"{url: 'diagnosesicherheit', valueCoding: {code: 'G'}},")),
				shape("known modifiers", 8000,
						condition("code: {text: 'x'}, modifierExtension: [%s]",
								"{url: 'diagnosesicherheit', valueCoding: {code: 'G'}},")),
				shape("body sites", 8000, condition("code: {text: 'ulcer'}, bodySite: [%s]", "{text: 'left toe'},")),
				shape("status codings", 8000,
						condition("code: {text: 'x'}, clinicalStatus: {coding: [%s]}", "{code: 'x'},")),
				shape("status concepts", 8000,
						condition("code: {text: 'x'}, verificationStatus: [%s]", "{text: 'x'},")),
				shape("subjects", 8000, condition("code: {text: 'x'}, subject: [%s]", "{reference: 'Patient/p1'},")));
	}

	private static Stream<Arguments> ofMedications() {
		String warfarin = "status: 'active', intent: 'order', medicationCodeableConcept: {text: 'warfarin'}, ";
		String product = "status: 'active', medicationReference: {reference: '#m'}, contained: [";
		return Stream.of(
				shape("orders", 3000,
						many(PrefetchKey.MEDICATION_REQUESTS, "MedicationRequest",
								warfarin + "authoredOn: '2026-10-01'")),
				shape("stopped orders", 3000, many(PrefetchKey.MEDICATION_REQUESTS, "MedicationRequest",
						"status: 'stopped', authoredOn: '2026-10-01', medicationCodeableConcept: {text: 'warfarin'}")),
				shape("statements", 3000, many(PrefetchKey.MEDICATION_STATEMENTS, "MedicationStatement",
						"status: 'active', medicationCodeableConcept: {text: 'prednisone'}, dateAsserted: '2026-10-01'")),
				shape("a long drug text", 20_000,
						one(PrefetchKey.MEDICATION_REQUESTS, "MedicationRequest",
								"status: 'active', medicationCodeableConcept: {text: '%s'}", "hold warfarin ")),
				shape("dosages", 8000,
						one(PrefetchKey.MEDICATION_REQUESTS, "MedicationRequest", warfarin + "dosageInstruction: [%s]",
								"{text: 'a %1$d', route: {text: 'oral'}},")),
				shape("routes", 8000,
						one(PrefetchKey.MEDICATION_REQUESTS, "MedicationRequest",
								warfarin + "dosageInstruction: [{route: [%s]}]", "{text: 'oral %1$d'},")),
				shape("doses", 8000,
						one(PrefetchKey.MEDICATION_REQUESTS, "MedicationRequest",
								warfarin + "dosageInstruction: [{doseAndRate: [%s]}]", "{doseQuantity: {value: 1}},")),
				shape("contained resources", 8000,
						one(PrefetchKey.MEDICATION_REQUESTS, "MedicationRequest",
								product + "%s {resourceType: 'Medication', id: 'm', code: {text: 'warfarin'}}]",
								"{resourceType: 'Medication', id: 'x%1$d'},")),
				shape("ingredients", 8000,
						one(PrefetchKey.MEDICATION_REQUESTS, "MedicationRequest",
								product + "{resourceType: 'Medication', id: 'm', ingredient: [%s]}]",
								"{itemReference: {reference: '#x%1$d', display: 'warfarin %1$d'}},")),
				shape("drafts", 3000, (size) -> resources(PrefetchKey.CONDITIONS, List.of(), nodes(size,
						"{resourceType: 'MedicationRequest', id: '%1$d', status: 'draft', " + warfarin + "}"))));
	}

	private static Stream<Arguments> ofObservations() {
		String pth = "status: 'final', effectiveDateTime: '2026-11-01', code: {coding: [{system: 'http://loinc.org', code: '2731-8'}]}, ";
		return Stream.of(
				shape("results", 3000,
						many(PrefetchKey.LABS, "Observation", pth + "valueQuantity: {value: %1$d, unit: 'pg/mL'}")),
				shape("results in unknown units", 3000,
						many(PrefetchKey.LABS, "Observation", pth + "valueQuantity: {value: 1, unit: 'u%1$d'}")),
				shape("temperatures", 3000, vitals("8310-5", "39", "Cel")),
				shape("pressures", 3000, vitals("8480-6", "80", "mm[Hg]")),
				shape("weights", 3000, vitals("29463-7", "80", "kg")),
				shape("protein C", 3000, vitals("27818-4", "40", "%%")),
				shape("eGFR", 3000, vitals("33914-3", "20", "mL/min")),
				shape("findings in words", 3000, many(PrefetchKey.OBSERVATIONS, "Observation",
						"status: 'final', effectiveDateTime: '2026-11-01', category: {text: 'exam'}, valueString: 'black eschar of toe %1$d'")),
				shape("blood cultures", 3000, many(PrefetchKey.LABS, "Observation",
						"status: 'final', effectiveDateTime: '2026-11-21', code: {coding: [{system: 'http://loinc.org', code: '600-7'}]}, valueString: 'no growth %1$d'")),
				shape("a long answer", 20_000, one(PrefetchKey.OBSERVATIONS, "Observation",
						"status: 'final', category: {text: 'exam'}, effectiveDateTime: '2026-11-01', valueString: '%s'",
						"no ulcer (")),
				shape("components", 8000, one(PrefetchKey.OBSERVATIONS, "Observation", pth + "component: [%s]",
						"{code: {coding: [{system: 'http://loinc.org', code: '8480-6'}]}, valueQuantity: {value: 90}},")),
				shape("interpretations", 8000,
						one(PrefetchKey.LABS, "Observation", pth + "interpretation: [%s]", "{text: 'x%1$d'},")),
				shape("reference ranges", 8000,
						one(PrefetchKey.LABS, "Observation", pth + "referenceRange: [%s]",
								"{type: {text: 'normal'}, appliesTo: [{text: 'x'}], high: {value: 1}},")),
				shape("categories", 8000,
						one(PrefetchKey.LABS, "Observation", pth + "category: [%s]", "{text: 'x%1$d'},")),
				shape("value codings", 8000,
						one(PrefetchKey.LABS, "Observation", pth + "valueCodeableConcept: {coding: [%s]}",
								"{code: 'x', display: 'd%1$d'},")),
				shape("focus", 8000,
						one(PrefetchKey.LABS, "Observation", pth + "focus: [%s]", "{reference: 'Patient/p1'},")));
	}

	private static Stream<Arguments> ofOthers() {
		String biopsy = "status: 'final', effectiveDateTime: '2026-11-01', code: {coding: [{system: 'http://snomed.info/sct', code: '240977001'}]}, ";
		return Stream.of(shape("procedures", 3000, many(PrefetchKey.PROCEDURES, "Procedure",
				"status: 'completed', performedDateTime: '2026-11-01', code: {coding: [{system: 'http://snomed.info/sct', code: '302497006'}]}")),
				shape("service requests in words", 3000,
						many(PrefetchKey.SERVICE_REQUESTS, "ServiceRequest",
								"status: 'active', code: {text: 'wound care %1$d'}")),
				shape("a long order", 20_000,
						one(PrefetchKey.SERVICE_REQUESTS, "ServiceRequest",
								"status: 'active', authoredOn: '2026-11-01', code: {text: '%s'}", "no referral ")),
				shape("encounter types", 8000, one(PrefetchKey.ENCOUNTERS, "Encounter",
						"status: 'finished', type: [%s]",
						"{coding: [{system: 'http://snomed.info/sct', code: '302497006', display: 'd%1$d'}]},")),
				shape("reports", 3000,
						many(PrefetchKey.DIAGNOSTIC_REPORTS, "DiagnosticReport",
								biopsy + "conclusion: 'no calciphylaxis %1$d'")),
				shape("conclusion codes", 8000,
						one(PrefetchKey.DIAGNOSTIC_REPORTS, "DiagnosticReport", biopsy + "conclusionCode: [%s]",
								"{text: 'calciphylaxis %1$d'},")),
				shape("a long conclusion", 20_000,
						one(PrefetchKey.DIAGNOSTIC_REPORTS, "DiagnosticReport", biopsy + "conclusion: '%s'",
								"no calciphylaxis ")),
				shape("a long narrative", 20_000, one(PrefetchKey.DIAGNOSTIC_REPORTS, "DiagnosticReport",
						biopsy + "text: {div: '<div>%s</div>'}", "<p>no &amp; <b>calciphylaxis ")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("growing")
	void readingCostsAtMostTwoAndAHalfTimesForTwice(String name, int size, IntFunction<ChartResources> shape) {
		ChartResources once = shape.apply(size);
		ChartResources twice = shape.apply(2 * size);
		double ratio = Double.MAX_VALUE;
		for (int attempt = 0; attempt < ATTEMPTS && ratio > MOST; attempt++) {
			long more = cpu(twice);
			ratio = (more < TOO_SHORT_TO_TELL_NANOS) ? 0 : Math.min(ratio, (double) more / cpu(once));
		}
		assertThat(ratio).as("CPU for twice as many %s", name).isLessThanOrEqualTo(MOST);
	}

	/** So many that no limit of reading cuts them. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("growing")
	void judgingCostsAtMostTwoAndAHalfTimesForTwice(String name, int size, IntFunction<ChartResources> shape) {
		int uncut = Math.min(size, MAX_UNCUT / 2);
		ChartResources once = shape.apply(uncut);
		ChartResources twice = shape.apply(2 * uncut);
		double ratio = Double.MAX_VALUE;
		for (int attempt = 0; attempt < ATTEMPTS && ratio > MOST; attempt++) {
			long more = cpu(twice, ReadingCostTest::judge);
			ratio = (more < TOO_SHORT_TO_TELL_NANOS) ? 0
					: Math.min(ratio, (double) more / cpu(once, ReadingCostTest::judge));
		}
		assertThat(ratio).as("CPU for twice as many %s", name).isLessThanOrEqualTo(MOST);
	}

	private static void judge(ChartResources resources) {
		PatientChart chart = READER.read(resources);
		ASSESSOR.assess(chart, Occasion.CHART, NOW);
		ASSESSOR.assess(chart, Occasion.ORDER, NOW);
	}

	private static long cpu(ChartResources resources) {
		return cpu(resources, READER::read);
	}

	private static long cpu(ChartResources resources, Consumer<ChartResources> work) {
		long least = Long.MAX_VALUE;
		for (int run = 0; run < RUNS; run++) {
			long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			work.accept(resources);
			least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
		}
		return least;
	}

	private static Arguments shape(String name, int size, IntFunction<ChartResources> shape) {
		return arguments(name, size, shape);
	}

	private static IntFunction<ChartResources> conditions(String members) {
		return many(PrefetchKey.CONDITIONS, "Condition", "recordedDate: '2026-11-01', " + members);
	}

	private static IntFunction<ChartResources> condition(String members, String part) {
		return one(PrefetchKey.CONDITIONS, "Condition", "recordedDate: '2026-11-01', " + members, part);
	}

	private static IntFunction<ChartResources> vitals(String loinc, String value, String unit) {
		return many(PrefetchKey.OBSERVATIONS, "Observation",
				"status: 'final', effectiveDateTime: '2026-11-22T0%%2$d:00:00Z', code: {coding: [{system: 'http://loinc.org', code: '%s'}]}, valueQuantity: {value: %s, unit: '%s'}"
					.formatted(loinc, value, unit));
	}

	/**
	 * So many resources; the first argument of the pattern is a number, the second a
	 * digit.
	 */
	private static IntFunction<ChartResources> many(PrefetchKey key, String type, String members) {
		return (size) -> resources(key, nodes(size, "{resourceType: '" + type + "', id: '%1$d', " + members + "}"),
				List.of());
	}

	/** One resource with so many parts; the first argument of a part is a number. */
	private static IntFunction<ChartResources> one(PrefetchKey key, String type, String members, String part) {
		return (size) -> {
			StringBuilder parts = new StringBuilder();
			for (int number = 0; number < size; number++) {
				parts.append(part.formatted(number));
			}
			String resource = "{resourceType: '" + type + "', id: 'r', " + members.formatted(parts) + "}";
			return resources(key, List.of(ChartFixture.json(resource)), List.of());
		};
	}

	private static List<JsonNode> nodes(int count, String pattern) {
		return Stream.iterate(0, (number) -> number + 1)
			.limit(count)
			.map((number) -> ChartFixture.json(pattern.formatted(number, number % 10)))
			.toList();
	}

	private static ChartResources resources(PrefetchKey key, List<JsonNode> resources, List<JsonNode> drafts) {
		JsonNode dialysis = ChartFixture
			.json("{resourceType: 'Condition', id: 'd', code: {coding: [" + ICD.formatted("Z99.2", "x") + "]}}");
		return new ChartResources(new ChartContext("p1", List.of(dialysis), drafts), Map.of(key, resources), Map.of(),
				Map.of());
	}

}
