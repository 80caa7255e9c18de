package org.calciphylaxis.advisor.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceIndicatorEnum;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardSourceJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCodingJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseSuggestionJson;
import com.fasterxml.jackson.core.type.TypeReference;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.cards.template.CardTemplate;
import org.calciphylaxis.advisor.cards.template.CardTemplateSource;
import org.calciphylaxis.advisor.cards.template.CardTemplates;
import org.calciphylaxis.advisor.cards.template.CardYamlReader;
import org.calciphylaxis.advisor.cards.template.MessageFormatter;
import org.calciphylaxis.advisor.cards.template.OrderTexts;

/** Writes cards in one language. */
final class LocalizedCardWriter {

	private final MessageFormatter messages;

	private final CardTemplates templates;

	private final CardModel words;

	private final SuggestionFactory suggestions;

	private final CardUuid uuids;

	private final Map<String, String> fixed;

	/**
	 * Reads every card file of the language.
	 * @param thresholds the numbers that texts name
	 * @param uuids how cards are named, the same in every language
	 * @throws IllegalStateException naming the file that is missing or broken
	 */
	LocalizedCardWriter(CardTemplateSource files, CardProperties properties, Thresholds thresholds, CardUuid uuids) {
		this.messages = new MessageFormatter(files);
		String orderTexts = files.read(OrderTexts.FILE)
			.replace("{{inrLimit}}", this.messages.format(thresholds.labs().inr()));
		OrderTexts orders = new CardYamlReader(files).read(OrderTexts.FILE, orderTexts, new TypeReference<>() {
		});
		this.fixed = Map.of("linksBase", properties.linksBase().toString().replaceFirst("/+$", ""), "rulesVersion",
				CardWriter.RULES_VERSION);
		this.templates = new CardTemplates(files, orders, this.messages, this.fixed);
		this.words = new CardModel(orders, this.messages);
		this.uuids = uuids;
		this.suggestions = new SuggestionFactory(orders, this.messages, files, uuids);
	}

	MessageFormatter messages() {
		return this.messages;
	}

	CdsServiceResponseCardJson write(Advice advice, CardContext request) {
		CardTemplate file = this.templates.card(advice.code());
		Map<String, Object> known = new HashMap<>(this.words.fill(advice));
		known.putAll(this.fixed);
		known.put("source", file.source());
		known.put("asOf", this.messages.format(request.asOf()));
		String uuid = this.uuids.compute(request, advice);
		CdsServiceResponseCardJson card = new CdsServiceResponseCardJson().setUuid(uuid)
			.setSummary(file.summary().about(advice, known))
			.setDetail(file.detail().filled(known))
			.setIndicator(CdsServiceIndicatorEnum.valueOf(advice.indicator().name()))
			.setSource(source(advice.code()))
			.setOverrideReasons(file.overrideReasons())
			.setLinks(file.links());
		card.setExtension(EvidenceExtension.of(advice));
		List<CdsServiceResponseSuggestionJson> offered = this.suggestions.build(advice, file, uuid, request);
		if (!offered.isEmpty()) {
			offered.forEach(card::addSuggestion);
			card.setSelectionBehaviour("any");
		}
		return card;
	}

	private CdsServiceResponseCardSourceJson source(AdviceCode code) {
		CdsServiceResponseCodingJson topic = new CdsServiceResponseCodingJson().setSystem(CardWriter.ADVICE_SYSTEM)
			.setCode(code.code())
			.setDisplay(this.messages.format(Message.of(code.display())));
		return new CdsServiceResponseCardSourceJson().setLabel(CardWriter.SOURCE_LABEL)
			.setUrl(String.valueOf(this.fixed.get("linksBase")))
			.setTopic(topic);
	}

}
