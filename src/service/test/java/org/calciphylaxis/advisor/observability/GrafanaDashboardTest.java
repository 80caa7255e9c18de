package org.calciphylaxis.advisor.observability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The dashboard and the alerts ask for what the program counts, by labels that it has.
 */
class GrafanaDashboardTest {

	private static final Pattern METRIC = Pattern.compile("\\b(advisor_[a-z_]+)");

	private static final Pattern BY = Pattern.compile("by \\(([a-z, ]+)\\)");

	private static final Pattern SELECTED = Pattern.compile("[{ ]((?!le|job)[a-z]+)(?:=|=~|!=)\"");

	private static final Pattern BUCKET = Pattern.compile("le=\"[^\"]+\"");

	private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

	@Test
	void asksForMetersThatExist() throws IOException {
		String scrape = scrape();
		assertThat(queries()).isNotEmpty()
			.allSatisfy((query) -> METRIC.matcher(query)
				.results()
				.forEach((metric) -> assertThat(scrape).contains("\n" + metric.group(1) + "{")));
	}

	@Test
	void alertsAskForMetersThatExist() throws IOException {
		String scrape = scrape();
		String rules = Files.readString(Path.of("docs/operations/prometheus-rules.yaml"));
		assertThat(METRIC.matcher(rules).results()).isNotEmpty()
			.allSatisfy((metric) -> assertThat(scrape).contains("\n" + metric.group(1) + "{"));
		assertThat(SELECTED.matcher(rules).results()).isNotEmpty()
			.allSatisfy((label) -> assertThat(scrape).contains(label.group(1) + "=\""));
		assertThat(BUCKET.matcher(rules).results()).isNotEmpty()
			.allSatisfy((bucket) -> assertThat(scrape).contains(bucket.group()));
	}

	@Test
	void groupsByLabelsThatTheMeterHas() throws IOException {
		String scrape = scrape();
		for (String query : queries()) {
			Matcher by = BY.matcher(query);
			Matcher metric = METRIC.matcher(query);
			if (by.find() && metric.find()) {
				for (String label : by.group(1).split(", ")) {
					assertThat(scrape)
						.containsPattern("(?m)^" + metric.group(1) + "\\{([^}]*,)?" + Pattern.quote(label) + "=\"");
				}
			}
		}
	}

	@Test
	void showsEveryMeterOfOurs() throws IOException {
		Set<String> shown = new TreeSet<>();
		queries().forEach((query) -> METRIC.matcher(query).results().forEach((metric) -> shown.add(metric.group(1))));
		Set<String> counted = new TreeSet<>();
		Matcher type = Pattern.compile("# TYPE (advisor_\\w+) (counter|histogram)").matcher(scrape());
		while (type.find()) {
			counted.add("histogram".equals(type.group(2)) ? type.group(1) + "_count" : type.group(1));
		}
		assertThat(shown).isNotEmpty().containsAll(counted);
	}

	private String scrape() {
		AdvisorMetrics metrics = new AdvisorMetrics(this.registry);
		metrics.called(Hook.PATIENT_VIEW.serviceId(), 200, Duration.ofMillis(5));
		metrics.given(AdviceCode.AT_RISK, Indicator.INFO, false);
		metrics.missing(PrefetchKey.LABS.key());
		metrics.suppressed(AdviceCode.AT_RISK, Indicator.INFO);
		metrics.answered("overridden", "free words of a client", true);
		metrics.cardHistoryFailed("look-up");
		metrics.fhirCalled("2xx");
		metrics.dropped("unreadable", 1);
		return this.registry.scrape();
	}

	private static List<String> queries() throws IOException {
		JsonNode dashboard = new ObjectMapper().readTree(Path.of("docs/operations/grafana-dashboard.json").toFile());
		List<String> queries = new ArrayList<>();
		dashboard.path("panels")
			.forEach((panel) -> panel.path("targets").forEach((target) -> queries.add(target.path("expr").asText())));
		return queries;
	}

}
