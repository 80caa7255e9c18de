package org.calciphylaxis.advisor.observability;

import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AuditLogFilterTest {

	private static final String ID = "6b1f7a52-3c2e-4d6b-9c55-0f5a8e0c6101";

	private final Logger log = (Logger) LoggerFactory.getLogger("org.calciphylaxis.advisor.observability");

	private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

	@BeforeEach
	void listen() {
		this.lines.start();
		this.log.addAppender(this.lines);
	}

	@AfterEach
	void stopListening() {
		this.log.detachAppender(this.lines);
	}

	private ILoggingEvent call(String path, FilterChain chain) throws Exception {
		new AuditLogFilter(new AdvisorMetrics(new SimpleMeterRegistry()))
			.doFilter(new MockHttpServletRequest("POST", path), new MockHttpServletResponse(), chain);
		return this.lines.list.get(0);
	}

	@Test
	void oneLineSaysWhatBecameOfTheCall() throws Exception {
		ILoggingEvent line = call("/cds-services/x", (request, response) -> {
			AuditRecord record = AuditRecord.of((HttpServletRequest) request);
			record.client("ehr");
			record.service("calciphylaxis-patient-view");
			record.hookInstance(ID);
			record.advice(List.of("suspected"));
			record.missing(List.of("labs"));
			record.dropped(Map.of("modifier", 1, "date", 2));
		});
		assertThat(this.lines.list).hasSize(1);
		assertThat(line.getFormattedMessage())
			.startsWith("POST client=ehr service=calciphylaxis-patient-view hookInstance=" + ID
					+ " status=200 advice=[suspected] ms=")
			.endsWith("missing=[labs] dropped={date=2, modifier=1}");
		assertThat(line.getMDCPropertyMap()).containsEntry("call.id", ID);
		assertThat(MDC.get("call.id")).isNull();
	}

	@Test
	void hookInstanceThatIsNoUuidIsNotRepeated() throws Exception {
		ILoggingEvent line = call("/cds-services/x",
				(request, response) -> AuditRecord.of((HttpServletRequest) request).hookInstance("Jane Doe"));
		assertThat(line.getFormattedMessage()).contains("hookInstance=-").doesNotContain("Jane");
		assertThat(line.getMDCPropertyMap().get("call.id")).matches("[0-9a-f-]{36}");
	}

	@Test
	void refusedCallHasItsLineToo() throws Exception {
		ILoggingEvent line = call("/cds-services",
				(request, response) -> ((HttpServletResponse) response).setStatus(401));
		assertThat(line.getFormattedMessage()).contains("client=- ", "status=401");
	}

	@Test
	void callThatBreaksHasItsLineToo() {
		assertThatIllegalStateException().isThrownBy(() -> call("/cds-services", (request, response) -> {
			throw new IllegalStateException();
		}));
		assertThat(this.lines.list.get(0).getFormattedMessage()).contains("status=500");
	}

	@Test
	void otherPathsHaveNone() throws Exception {
		new AuditLogFilter(new AdvisorMetrics(new SimpleMeterRegistry())).doFilter(
				new MockHttpServletRequest("GET", "/index.html"), new MockHttpServletResponse(),
				(request, response) -> {
				});
		assertThat(this.lines.list).isEmpty();
	}

}
