package org.calciphylaxis.advisor.feedback.report;

import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

import org.calciphylaxis.advisor.store.StoreFixture;
import org.junit.jupiter.api.Test;

import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class AdviceReportEndpointTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

	private final WebApplicationContextRunner context = new WebApplicationContextRunner()
		.withBean(AdviceReportRepository.class, () -> reports(StoreFixture.h2()))
		.withBean(Clock.class, () -> CLOCK)
		.withUserConfiguration(AdviceReportEndpoint.class);

	private static AdviceReportRepository reports(DataSource database) {
		return new AdviceReportRepository(JdbcClient.create(database));
	}

	@Test
	void isOnAPortOfItsOwn() {
		this.context.withPropertyValues("server.port=8081", "management.server.port=8082")
			.run((started) -> assertThat(started).hasSingleBean(AdviceReportEndpoint.class));
	}

	@Test
	void isNotOnThePortOfTheCallers() {
		this.context.withPropertyValues("server.port=8081", "management.server.port=8081")
			.run((started) -> assertThat(started).doesNotHaveBean(AdviceReportEndpoint.class));
		this.context.run((started) -> assertThat(started).doesNotHaveBean(AdviceReportEndpoint.class));
	}

	@Test
	void isInTheDemoOnItsOnlyPort() {
		this.context.withPropertyValues("spring.profiles.active=demo")
			.run((started) -> assertThat(started).hasSingleBean(AdviceReportEndpoint.class));
	}

	@Test
	void formatOfTheAddressWinsOverWhatIsAccepted() {
		AdviceReportEndpoint endpoint = new AdviceReportEndpoint(reports(StoreFixture.h2()), CLOCK);
		assertThat(endpoint.report(null, null, "JSON", ReportFormat.CSV).getBody()).isInstanceOf(AdviceReport.class);
		assertThat(endpoint.report(null, null, null, ReportFormat.CSV).getBody()).isInstanceOf(String.class);
	}

	@Test
	void databaseThatIsAwayIs503() {
		AdviceReportEndpoint endpoint = new AdviceReportEndpoint(reports(StoreFixture.of(() -> {
			throw new SQLTransientConnectionException("refused");
		})), CLOCK);
		WebEndpointResponse<Object> response = endpoint.report(null, null, null, ReportFormat.JSON);
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(new String((byte[]) response.getBody())).contains("\"code\":\"transient\"")
			.doesNotContain("refused");
	}

}
