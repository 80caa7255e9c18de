package org.calciphylaxis.advisor.observability;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AdvisorMetricsTest {

	private final MeterRegistry registry = new SimpleMeterRegistry();

	private final AdvisorMetrics metrics = new AdvisorMetrics(this.registry);

	@Test
	void countsAReasonThatIsNotOursAsOther() {
		this.metrics.answered("overridden", "Mr Smith said no", true);
		this.metrics.answered("overridden", "another", true);
		this.metrics.answered("overridden", null, true);
		this.metrics.answered("overridden", "action-completed", false);
		assertThat(labels("reason")).containsExactly("action-completed", "none", "other");
		assertThat(this.registry.get("advisor.feedback").tag("reason", "other").counter().count()).isEqualTo(2);
	}

	@Test
	void countsSilentCardsApart() {
		this.metrics.given(AdviceCode.SUSPECTED, Indicator.WARNING, true);
		this.metrics.given(AdviceCode.SUSPECTED, Indicator.WARNING, false);
		assertThat(labels("mode")).containsExactly("live", "silent");
		assertThat(labels("advice")).containsExactly("suspected");
		assertThat(labels("indicator")).containsExactly("warning");
	}

	@Test
	void countsDroppedResourcesByReason() {
		this.metrics.dropped("modifier", 2);
		this.metrics.dropped("modifier", 1);
		this.metrics.dropped("date", 1);
		assertThat(this.registry.get("advisor.dropped.resources").tag("reason", "modifier").counter().count())
			.isEqualTo(3);
		assertThat(labels("reason")).containsExactly("date", "modifier");
	}

	@Test
	void timesACallWithoutAServiceAsNone() {
		this.metrics.called(null, 404, Duration.ofMillis(3));
		assertThat(labels("service")).containsExactly("none");
	}

	private Set<String> labels(String key) {
		Set<String> values = new TreeSet<>();
		this.registry.forEachMeter((meter) -> meter.getId()
			.getTags()
			.stream()
			.filter((tag) -> tag.getKey().equals(key))
			.map(Tag::getValue)
			.forEach(values::add));
		return values;
	}

}
