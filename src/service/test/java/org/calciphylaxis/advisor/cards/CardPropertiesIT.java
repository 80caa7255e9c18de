package org.calciphylaxis.advisor.cards;

import java.util.Map;

import org.calciphylaxis.advisor.PropertiesBinder;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.store.KeyedHash;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

class CardPropertiesIT {

	private final ApplicationContextRunner context = new ApplicationContextRunner().withUserConfiguration(Cards.class)
		.withBean(KeyedHash.class, () -> StoreFixture.KEY)
		.withBean(Thresholds.class, ThresholdsLoader::shipped);

	@Test
	void needNoSetting() {
		this.context.run((started) -> {
			assertThat(started).hasSingleBean(CardWriter.class).hasSingleBean(CardsSerializer.class);
			assertThat(started.getBean(CardProperties.class)).isEqualTo(CardProperties.builtIn());
		});
	}

	@Test
	void areReadFromAdvisorCards() {
		this.context
			.withPropertyValues("advisor.cards.location=cards", "advisor.cards.links-base=https://cds.example.org")
			.run((started) -> {
				CardProperties properties = started.getBean(CardProperties.class);
				assertThat(properties.location()).isEqualTo("cards");
				assertThat(properties.linksBase()).hasHost("cds.example.org");
			});
	}

	@Test
	void stopTheStartNamingTheProperty() {
		assertThat(PropertiesBinder.problems("advisor.cards", CardProperties.class,
				Map.of("advisor.cards.links-base", "docs")))
			.containsExactly("advisor.cards.links-base is not an absolute http(s) URL.");
		this.context.withPropertyValues("advisor.cards.links-base=docs")
			.run((started) -> assertThat(started).hasFailed());
		this.context.withPropertyValues("advisor.cards.location=/no/such/folder")
			.run((started) -> assertThat(started).getFailure()
				.rootCause()
				.hasMessageContaining("advisor.cards.location"));
	}

	@Configuration
	@EnableConfigurationProperties(CardProperties.class)
	@Import({ CardWriter.class, CardsSerializer.class })
	static class Cards {

	}

}
