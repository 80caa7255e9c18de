package org.calciphylaxis.advisor.cards.page;

import java.util.EnumMap;
import java.util.Map;

import org.calciphylaxis.advisor.Language;
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
	LocalizedPages advicePages(CardProperties properties, Thresholds thresholds, CardWriter cards) {
		Map<Language, AdvicePages> pages = new EnumMap<>(Language.class);
		for (CardTemplateSource files : CardTemplateSource.inEveryLanguage(properties.location())) {
			pages.put(files.language(),
					new AdvicePagesLoader(files, cards.messages(files.language()), thresholds, CardWriter.RULES_VERSION)
						.load());
		}
		return new LocalizedPages(pages);
	}

}
