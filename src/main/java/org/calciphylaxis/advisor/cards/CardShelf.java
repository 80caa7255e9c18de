package org.calciphylaxis.advisor.cards;

import java.util.EnumMap;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.AdviceCode;

/** The card files of every advice, read once. */
final class CardShelf {

	private final Map<AdviceCode, CardFile> cards = new EnumMap<>(AdviceCode.class);

	CardShelf(CardFiles files, OrderWords orders, Map<String, String> fixed) {
		OverrideReasons reasons = new OverrideReasons(files);
		for (AdviceCode code : AdviceCode.values()) {
			this.cards.put(code, CardFile.read(code, files, orders, reasons, fixed));
		}
	}

	CardFile card(AdviceCode code) {
		CardFile card = this.cards.get(code);
		if (card == null) {
			throw new IllegalStateException("No card for " + code);
		}
		return card;
	}

}
