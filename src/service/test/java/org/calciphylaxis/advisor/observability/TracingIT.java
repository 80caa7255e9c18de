package org.calciphylaxis.advisor.observability;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.calciphylaxis.advisor.CalciphylaxisAdvisorApplication;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.cdshooks.HookRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class TracingIT {

	private final StringBuffer spans = new StringBuffer();

	private HttpServer collector;

	@BeforeEach
	void collect() throws IOException {
		this.collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.collector.createContext("/v1/traces", this::take);
		this.collector.start();
	}

	@AfterEach
	void stop() {
		this.collector.stop(0);
	}

	@Test
	void sendsTheRouteOfACallAndNothingOfThePatient() {
		try (ConfigurableApplicationContext program = program()) {
			AdvisorClient advisor = new AdvisorClient(
					Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port")));
			advisor.call("patient-view", HookRequests.of(Hook.PATIENT_VIEW).toString());
			advisor.get("/Patient/MARKER-1234?name=MARKER");
		}
		assertThat(this.spans.toString()).contains("/cds-services/{id}")
			.doesNotContain("MARKER", "Practitioner", "security filterchain");
	}

	/** Sends what it has not sent yet when it is closed. */
	private ConfigurableApplicationContext program() {
		String endpoint = "http://localhost:" + this.collector.getAddress().getPort() + "/v1/traces";
		return new SpringApplicationBuilder(CalciphylaxisAdvisorApplication.class).profiles("demo")
			.run("--server.port=0", "--management.server.port=", "--management.tracing.sampling.probability=1",
					"--management.opentelemetry.tracing.export.otlp.endpoint=" + endpoint);
	}

	private void take(HttpExchange exchange) throws IOException {
		this.spans.append(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
		exchange.sendResponseHeaders(200, -1);
		exchange.close();
	}

}
