package org.calciphylaxis.advisor.cards.page;

import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.cards.CardProperties;
import org.calciphylaxis.advisor.cards.CardWriter;
import org.calciphylaxis.advisor.cards.template.CardTemplateSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages behind the cards, from the same folder as the cards. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

	@Bean
	AdvicePages advicePages(CardProperties properties, Thresholds thresholds) {
		return new AdvicePagesLoader(new CardTemplateSource(properties.location()), thresholds,
				CardWriter.RULES_VERSION)
			.load();
	}

}
