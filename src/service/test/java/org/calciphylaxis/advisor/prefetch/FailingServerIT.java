package org.calciphylaxis.advisor.prefetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability.State;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Whatever a FHIR server answers, the call goes on or says what is missing. */
class FailingServerIT {

	private final FakeEhr ehr = FakeEhr.withToken();

	@AfterEach
	void close() {
		this.ehr.close();
	}

	static Stream<Named<ResponseDefinitionBuilder>> failures() {
		String bundle = FakeEhr.bundle(FakeEhr.resource("Procedure", "x1"));
		Stream<Named<ResponseDefinitionBuilder>> statuses = Stream
			.of(201, 204, 301, 307, 400, 401, 403, 404, 406, 410, 429, 500, 502, 503, 504)
			.map((status) -> Named.of("status " + status, aResponse().withStatus(status).withBody(bundle)));
		Stream<Named<ResponseDefinitionBuilder>> faults = Stream.of(Fault.values())
			.map((fault) -> Named.of(fault.name(), aResponse().withFault(fault)));
		Stream<Named<ResponseDefinitionBuilder>> bodies = Stream
			.of("", "  ", "<html>error</html>", "null", "[]", "{}", "\"x\"", "{\"resourceType\":\"OperationOutcome\"}",
					bundle.substring(0, 40), bundle + bundle, "{\"resourceType\":\"Patient\",\"id\":\"p1\"}",
					"\uFEFF" + bundle)
			.map((body) -> Named.of("body: " + body, FakeEhr.json(body)));
		Stream<Named<ResponseDefinitionBuilder>> encodings = Stream.of(
				Named.of("broken gzip", FakeEhr.json(bundle).withHeader("Content-Encoding", "gzip")),
				Named.of("brotli", FakeEhr.json(bundle).withHeader("Content-Encoding", "br")),
				Named.of("length too long", FakeEhr.json(bundle).withHeader("Content-Length", "9999")));
		return Stream.of(statuses, faults, bodies, encodings).flatMap((all) -> all);
	}

	@ParameterizedTest
	@MethodSource("failures")
	void ofOptionalDataIsSaid(ResponseDefinitionBuilder failure) {
		this.ehr.answers("Procedure", failure);

		ChartResources sources = this.ehr.pull();

		DataAvailability procedures = sources.availability().get(PrefetchKey.PROCEDURES);
		assertThat(procedures.state()).isEqualTo(State.MISSING);
		assertThat(procedures.reason()).isNotBlank().doesNotContain("127.0.0.1", "t0ken", "Exception", "http");
		assertThat(sources.availability().get(PrefetchKey.LABS).state()).isEqualTo(State.COMPLETE);
	}

	@ParameterizedTest
	@MethodSource("failures")
	void ofEssentialDataIsNamed(ResponseDefinitionBuilder failure) {
		this.ehr.answers("Condition", failure);

		assertThatExceptionOfType(EssentialDataMissing.class).isThrownBy(this.ehr::pull)
			.matches((missing) -> missing.key() == PrefetchKey.CONDITIONS && !missing.isForbidden())
			.withMessageNotContainingAny("127.0.0.1", "t0ken", "Exception", "http");
	}

	@Test
	void zippedAnswersAreRead() throws IOException {
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (OutputStream zip = new GZIPOutputStream(zipped)) {
			zip.write(FakeEhr.bundle(FakeEhr.resource("Procedure", "x1")).getBytes(StandardCharsets.UTF_8));
		}
		this.ehr.answers("Procedure",
				aResponse().withBody(zipped.toByteArray()).withHeader("Content-Encoding", "gzip"));

		assertThat(this.ehr.pull().resources().get(PrefetchKey.PROCEDURES)).hasSize(1);
	}

	@Test
	void chunkedAnswersAreRead() {
		this.ehr.answers("Procedure",
				FakeEhr.json(FakeEhr.bundle(FakeEhr.resource("Procedure", "x1"))).withChunkedDribbleDelay(5, 50));

		assertThat(this.ehr.pull().resources().get(PrefetchKey.PROCEDURES)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.0.2", "3.0.2", "5.0.0" })
	void aServerOfAnotherFhirVersionIsNotRead(String version) {
		this.ehr.answers("metadata",
				FakeEhr.json("{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"" + version + "\"}"));

		assertThatExceptionOfType(EssentialDataMissing.class).isThrownBy(this.ehr::pull)
			.withMessageContaining("only R4 can be read");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"resourceType\":\"Condition\",\"clinicalStatus\":\"active\"}",
			"{\"resourceType\":\"Condition\",\"patient\":{},\"verificationStatus\":\"confirmed\"}",
			"{\"resourceType\":\"Condition\",\"assertedDate\":\"2020\"}" })
	void resourcesOfAnotherFhirVersionAreNotRead(String condition) {
		this.ehr.answers("Condition", FakeEhr.json(FakeEhr.bundle(condition, condition)));

		assertThatExceptionOfType(EssentialDataMissing.class).isThrownBy(this.ehr::pull)
			.withMessageContaining("only R4 can be read");
	}

	@Test
	void aStrayResourceOfAnotherFhirVersionIsDropped() {
		String condition = FakeEhr.resource("Condition", "c1");
		this.ehr.answers("Condition", FakeEhr.json(FakeEhr.bundle(condition, condition,
				"{\"resourceType\":\"Condition\",\"clinicalStatus\":\"active\"}")));

		ChartResources sources = this.ehr.pull();

		assertThat(sources.resources().get(PrefetchKey.CONDITIONS)).hasSize(2);
		assertThat(sources.availability().get(PrefetchKey.CONDITIONS).dropped())
			.containsExactly(Map.entry(DropReason.FOREIGN_VERSION, 1));
	}

}
