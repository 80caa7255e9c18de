package org.calciphylaxis.advisor.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseSuggestionActionJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseSuggestionJson;
import org.calciphylaxis.advisor.assessment.Advice;
import org.calciphylaxis.advisor.assessment.OrderGroup;
import org.calciphylaxis.advisor.assessment.OrderItem;
import org.calciphylaxis.advisor.assessment.Suggestion;
import org.calciphylaxis.advisor.assessment.Suggestion.Caution;
import org.jspecify.annotations.Nullable;

/** The suggestions of a card: draft orders to create, a drafted order to remove. */
final class Suggestions {

	private final OrderWords words;

	private final Wording removal;

	private final DraftOrders orders = new DraftOrders();

	private final CardUuid uuids;

	private final boolean oneActionEach;

	Suggestions(OrderWords words, CardFiles files, CardUuid uuids, boolean oneActionEach) {
		this.words = words;
		this.removal = Wording.plain(OrderWords.FILE, words.removal(), files);
		this.uuids = uuids;
		this.oneActionEach = oneActionEach;
	}

	/** In the order of the advice. */
	List<CdsServiceResponseSuggestionJson> of(Advice advice, CardFile card, String cardUuid, String subject) {
		List<CdsServiceResponseSuggestionJson> all = new ArrayList<>();
		OrderReasons reasons = new OrderReasons(advice.evidence());
		for (Suggestion suggestion : advice.suggestions()) {
			if (suggestion instanceof Suggestion.Order order) {
				all.addAll(drafts(order, card, cardUuid, subject, reasons));
			}
			else if (suggestion instanceof Suggestion.RemoveDraft draft
					&& OrderReasons.isReference(draft.reference())) {
				String label = this.removal.filled(Map.of("draft", ChartWords.shown(draft.name())));
				all.add(suggestion(label, this.uuids.of(cardUuid, draft.reference()), false,
						List.of(OrderAction.delete(label, draft.reference()))));
			}
		}
		return all;
	}

	private List<CdsServiceResponseSuggestionJson> drafts(Suggestion.Order order, CardFile card, String cardUuid,
			String subject, OrderReasons reasons) {
		List<CdsServiceResponseSuggestionJson> each = new ArrayList<>();
		List<CdsServiceResponseSuggestionActionJson> together = new ArrayList<>();
		for (OrderItem item : order.items()) {
			String note = this.words.cautionsOf(item, order.cautions());
			String description = "Draft order: " + this.words.described(item, order.cautions());
			OrderAction action = OrderAction.create(description,
					this.orders.draft(item, subject, reasons, priority(order), note));
			together.add(action);
			if (this.oneActionEach) {
				each.add(suggestion(description, this.uuids.of(cardUuid, order.group() + "/" + item),
						order.recommended(), List.of(action)));
			}
		}
		return this.oneActionEach ? each : List.of(suggestion(label(order, card),
				this.uuids.of(cardUuid, order.group().name()), order.recommended(), together));
	}

	private String label(Suggestion.Order order, CardFile card) {
		String cautions = this.words.cautionsOf(order);
		String label = card.label(order.group()).filled(Map.of("items", this.words.itemsOf(order)));
		return cautions.isEmpty() ? label : label + " (" + cautions + ")";
	}

	private static @Nullable String priority(Suggestion.Order order) {
		if (!order.cautions().contains(Caution.URGENT)) {
			return null;
		}
		return (order.group() == OrderGroup.SEPSIS_LABS) ? "stat" : "urgent";
	}

	private static CdsServiceResponseSuggestionJson suggestion(String label, String uuid, boolean recommended,
			List<? extends CdsServiceResponseSuggestionActionJson> actions) {
		CdsServiceResponseSuggestionJson suggestion = new CdsServiceResponseSuggestionJson().setLabel(label)
			.setUuid(uuid);
		if (recommended) {
			suggestion.setRecommended(true);
		}
		actions.forEach(suggestion::addAction);
		return suggestion;
	}

}
