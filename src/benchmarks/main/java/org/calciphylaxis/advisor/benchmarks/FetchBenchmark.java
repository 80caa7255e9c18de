package org.calciphylaxis.advisor.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.calciphylaxis.advisor.CalciphylaxisAdvisorApplication;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.HookCallHandler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

/**
 * How long a call takes that brings no prefetch, when the EHR's FHIR server takes 50 ms
 * for each query: the queries go out at once, so the median stays below 120 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
public class FetchBenchmark {

	private static final int MILLISECONDS_PER_QUERY = 50;

	private final WireMockServer ehr = new WireMockServer(
			WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

	private ConfigurableApplicationContext service;

	private HookCallHandler hookCall;

	private byte[] body = {};

	@Setup(Level.Trial)
	public void start() {
		this.ehr.start();
		this.ehr.stubFor(any(anyUrl()).atPriority(9).willReturn(okForContentType("application/fhir+json", """
				{"resourceType":"Bundle","type":"searchset"}""").withFixedDelay(MILLISECONDS_PER_QUERY)));
		this.ehr
			.stubFor(get(urlPathEqualTo("/fhir/Patient/p1")).willReturn(okForContentType("application/fhir+json", """
					{"resourceType":"Patient","id":"p1","birthDate":"1961-04-02"}""")
				.withFixedDelay(MILLISECONDS_PER_QUERY)));
		String server = "http://127.0.0.1:" + this.ehr.port() + "/fhir";
		this.service = new SpringApplicationBuilder(CalciphylaxisAdvisorApplication.class).profiles("demo")
			.run("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=ERROR",
					"--advisor.trust.fhir-servers[0].url=" + server, "--advisor.trust.fhir-servers[0].open=true");
		this.hookCall = this.service.getBean(HookCallHandler.class);
		ObjectNode request = new ObjectMapper().createObjectNode()
			.put("hook", Hook.PATIENT_VIEW.hookName())
			.put("hookInstance", "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea")
			.put("fhirServer", server);
		request.putObject("context").put("userId", "Practitioner/a1").put("patientId", "p1");
		this.body = request.toString().getBytes(StandardCharsets.UTF_8);
	}

	@TearDown(Level.Trial)
	public void stop() {
		this.service.close();
		this.ehr.stop();
	}

	@Benchmark
	public byte[] callWithoutPrefetch() {
		return this.hookCall.answer(Hook.PATIENT_VIEW, this.body);
	}

}
