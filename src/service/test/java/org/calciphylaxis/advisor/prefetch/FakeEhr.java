package org.calciphylaxis.advisor.prefetch;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.calciphylaxis.advisor.fhirclient.FhirClientProperties;
import org.calciphylaxis.advisor.fhirclient.FhirServerAccessPolicy;
import org.calciphylaxis.advisor.fhirclient.ServerVersionCache;
import org.calciphylaxis.advisor.json.InvalidJson;
import org.calciphylaxis.advisor.json.StrictJsonReader;
import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.calciphylaxis.advisor.security.TrustedFhirServer;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

/** An EHR's FHIR server that behaves as a test wants, with patient {@code p1} in it. */
final class FakeEhr implements AutoCloseable {

	static final String PATIENT = "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"birthDate\":\"1961-04-02\"}";

	private static final PrefetchTemplates TEMPLATES = new PrefetchTemplates(Terminology.shipped(),
			ThresholdsLoader.shipped());

	private final WireMockServer server = new WireMockServer(
			WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

	private final MeterRegistry meters = new SimpleMeterRegistry();

	private final FhirServerAccessPolicy accessPolicy;

	private final PrefetchResolver pull;

	private FakeEhr(boolean open, Map<String, String> settings) {
		this.server.start();
		FhirClientProperties bound = new Binder(new MapConfigurationPropertySource(settings))
			.bindOrCreate("advisor.fhir", FhirClientProperties.class);
		FhirServerAllowlist trusted = FhirServerAllowlist.of(List.of(new TrustedFhirServer(base().toString(), open)));
		this.accessPolicy = new FhirServerAccessPolicy(() -> trusted, bound, new AdvisorMetrics(this.meters));
		this.pull = new PrefetchResolver(TEMPLATES, this.accessPolicy, new ServerVersionCache(Clock.systemUTC()),
				bound);
		this.server.stubFor(any(anyUrl()).atPriority(10).willReturn(json(bundle())));
		answers("Patient/p1", json(PATIENT));
		answers("metadata", json("{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"4.0.1\"}"));
	}

	static FakeEhr withToken(String... settings) {
		return new FakeEhr(false, properties(settings));
	}

	static FakeEhr open(String... settings) {
		return new FakeEhr(true, properties(settings));
	}

	private static Map<String, String> properties(String... settings) {
		Map<String, String> properties = new HashMap<>(Map.of("advisor.fhir.time-budget", "10s"));
		for (String setting : settings) {
			String[] pair = setting.split("=");
			properties.put("advisor.fhir." + pair[0], pair[1]);
		}
		return properties;
	}

	WireMockServer server() {
		return this.server;
	}

	/** What was counted of the calls to it. */
	MeterRegistry meters() {
		return this.meters;
	}

	URI base() {
		return URI.create("http://127.0.0.1:" + this.server.port() + "/fhir");
	}

	/** What a path below the base is answered with, whatever its query. */
	void answers(String path, ResponseDefinitionBuilder answer) {
		this.server.stubFor(get(urlPathMatching("/fhir/" + path)).atPriority(5).willReturn(answer));
	}

	ChartResources pull() {
		return pull("{}");
	}

	ChartResources pull(String prefetch) {
		return pull(prefetch, "t0ken");
	}

	ChartResources pull(String prefetch, @Nullable String token) {
		return pull(prefetch, new FhirAuthorization(base(), token));
	}

	ChartResources pull(String prefetch, @Nullable FhirAuthorization access) {
		return pull(prefetch, access, FhirServerAllowlist.NONE);
	}

	ChartResources pull(String prefetch, @Nullable FhirAuthorization access, FhirServerAllowlist callersServers) {
		return this.pull.resolve(ChartContext.of("p1"), tree(prefetch), access, callersServers);
	}

	static ResponseDefinitionBuilder json(String body) {
		return okForContentType("application/fhir+json;charset=utf-8", body);
	}

	static String bundle(String... resources) {
		return Stream.of(resources)
			.map((resource) -> "{\"resource\":" + resource + "}")
			.collect(Collectors.joining(",", "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[", "]}"));
	}

	/** A bundle with a next link. */
	static String page(String next, String... resources) {
		return bundle(resources).replaceFirst("\\{", "{\"link\":[{\"relation\":\"next\",\"url\":\"" + next + "\"}],");
	}

	static String resource(String type, String id) {
		return "{\"resourceType\":\"" + type + "\",\"id\":\"" + id + "\",\"subject\":{\"reference\":\"Patient/p1\"}}";
	}

	private static JsonNode tree(String json) {
		try {
			return json.isEmpty() ? MissingNode.getInstance() : StrictJsonReader.read(json.getBytes());
		}
		catch (InvalidJson ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	@Override
	public void close() {
		this.accessPolicy.close();
		this.server.stop();
	}

}
