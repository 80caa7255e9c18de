package org.calciphylaxis.advisor.cards.template;

import java.util.EnumMap;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;

/** The card files of every advice, read once. */
public final class CardTemplates {

	private final Map<AdviceCode, CardTemplate> cards = new EnumMap<>(AdviceCode.class);

	public CardTemplates(CardTemplateSource files, OrderTexts orders, MessageFormatter messages,
			Map<String, String> fixed) {
		OverrideReasons reasons = new OverrideReasons(files);
		for (AdviceCode code : AdviceCode.values()) {
			this.cards.put(code, CardTemplate.read(code, files, orders, reasons, messages, fixed));
		}
	}

	public CardTemplate card(AdviceCode code) {
		CardTemplate card = this.cards.get(code);
		if (card == null) {
			throw new IllegalStateException("No card for " + code);
		}
		return card;
	}

}
