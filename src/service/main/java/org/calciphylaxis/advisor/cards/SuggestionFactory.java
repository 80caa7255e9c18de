package org.calciphylaxis.advisor.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseSuggestionActionJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseSuggestionJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.ActionSelectionBehavior;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.SuggestedOrder;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.advice.Suggestion.Caution;
import org.calciphylaxis.advisor.assessment.advice.SuggestionGroup;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.cards.SuggestedOrderFactory.ReasonReferences;
import org.calciphylaxis.advisor.cards.template.CardTemplate;
import org.calciphylaxis.advisor.cards.template.CardTemplateSource;
import org.calciphylaxis.advisor.cards.template.MessageFormatter;
import org.calciphylaxis.advisor.cards.template.OrderTexts;
import org.calciphylaxis.advisor.cards.template.TextTemplate;
import org.jspecify.annotations.Nullable;

/** The suggestions of a card: draft orders to create, a drafted order to remove. */
final class SuggestionFactory {

	/** More drafts than anybody signs at once. */
	private static final int MAX_REMOVALS = 10;

	private final OrderTexts words;

	private final MessageFormatter messages;

	private final TextTemplate removal;

	private final SuggestedOrderFactory orders;

	private final CardUuid uuids;

	SuggestionFactory(OrderTexts words, MessageFormatter messages, CardTemplateSource files, CardUuid uuids) {
		this.words = words;
		this.messages = messages;
		this.orders = new SuggestedOrderFactory(messages);
		this.removal = TextTemplate.plain(OrderTexts.FILE, words.removal(), files);
		this.uuids = uuids;
	}

	/** In the order of the advice. */
	List<CdsServiceResponseSuggestionJson> build(Advice advice, CardTemplate card, String cardUuid,
			CardContext request) {
		List<CdsServiceResponseSuggestionJson> all = new ArrayList<>();
		ReasonReferences reasons = new ReasonReferences(advice.evidence());
		int removals = 0;
		for (Suggestion suggestion : advice.suggestions()) {
			if (suggestion instanceof Suggestion.Order order) {
				all.addAll(drafts(order, card, cardUuid, request, reasons));
			}
			else if (suggestion instanceof Suggestion.RemoveDraft draft
					&& ReasonReferences.isReference(draft.reference()) && removals++ < MAX_REMOVALS) {
				String label = this.removal.filled(Map.of("draft", ChartTextSanitizer.sanitize(draft.name()),
						"continuesMedication", draft.continues()));
				all.add(suggestion(label, this.uuids.compute(cardUuid, draft.reference()), false,
						List.of(Action.delete(label, draft.reference())), null));
			}
		}
		return all;
	}

	private List<CdsServiceResponseSuggestionJson> drafts(Suggestion.Order order, CardTemplate card, String cardUuid,
			CardContext request, ReasonReferences reasons) {
		String subject = "Patient/" + request.patientId();
		boolean oneActionEach = request.actions() == ActionSelectionBehavior.ONE_PER_SUGGESTION;
		List<CdsServiceResponseSuggestionJson> each = new ArrayList<>();
		List<CdsServiceResponseSuggestionActionJson> together = new ArrayList<>();
		for (SuggestedOrder item : order.items()) {
			String id = this.uuids.compute(cardUuid, order.group() + "/" + item);
			String note = this.words.cautionsOf(order);
			String description = this.messages
				.format(Message.of("Draft order: {order}", this.words.described(item, order.cautions())));
			Action action = Action.create(description,
					this.orders.draft(id, item, order.site(), subject, reasons, priority(order), note));
			together.add(action);
			if (oneActionEach) {
				each.add(suggestion(description, id, order.recommended(), List.of(action), null));
			}
		}
		return oneActionEach ? each : List.of(suggestion(label(order, card),
				this.uuids.compute(cardUuid, order.group().name()), order.recommended(), together, request.actions()));
	}

	private String label(Suggestion.Order order, CardTemplate card) {
		String cautions = this.words.cautionsOf(order);
		String label = card.label(order.group()).filled(Map.of("items", this.words.itemsOf(order)));
		return cautions.isEmpty() ? label : label + " (" + cautions + ")";
	}

	private static @Nullable String priority(Suggestion.Order order) {
		if (!order.cautions().contains(Caution.URGENT)) {
			return null;
		}
		return (order.group() == SuggestionGroup.SEPSIS_LABS) ? "stat" : "urgent";
	}

	private static CdsServiceResponseSuggestionJson suggestion(String label, String uuid, boolean recommended,
			List<? extends CdsServiceResponseSuggestionActionJson> actions,
			@Nullable ActionSelectionBehavior behavior) {
		CdsServiceResponseSuggestionJson suggestion = new SuggestionWithBehavior((actions.size() > 1) ? behavior : null)
			.setLabel(label)
			.setUuid(uuid);
		if (recommended) {
			suggestion.setRecommended(true);
		}
		actions.forEach(suggestion::addAction);
		return suggestion;
	}

	/**
	 * An action whose resource is JSON already, so that nothing has to be encoded for
	 * each call, and that can name the draft it deletes, which HAPI's type cannot.
	 */
	private static final class Action extends CdsServiceResponseSuggestionActionJson {

		@JsonProperty("resource")
		private final @Nullable ObjectNode order;

		@JsonProperty("resourceId")
		private final @Nullable String resourceId;

		private Action(String type, String description, @Nullable ObjectNode order, @Nullable String resourceId) {
			setType(type);
			setDescription(description);
			this.order = order;
			this.resourceId = resourceId;
		}

		static Action create(String description, ObjectNode order) {
			return new Action("create", description, order, null);
		}

		static Action delete(String description, String resourceId) {
			return new Action("delete", description, null, resourceId);
		}

	}

	/**
	 * A suggestion that can say how its actions may be taken, as the CDS Hooks 3.0 ballot
	 * has it; only for clients that are known to read it.
	 */
	private static final class SuggestionWithBehavior extends CdsServiceResponseSuggestionJson {

		@JsonProperty("actionSelectionBehavior")
		@JsonInclude(JsonInclude.Include.NON_NULL)
		private final @Nullable String actionSelectionBehavior;

		SuggestionWithBehavior(@Nullable ActionSelectionBehavior behavior) {
			this.actionSelectionBehavior = (behavior != null) ? behavior.name().toLowerCase(Locale.ROOT) : null;
		}

	}

}
