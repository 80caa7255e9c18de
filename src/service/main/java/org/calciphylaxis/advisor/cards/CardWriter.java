package org.calciphylaxis.advisor.cards;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.cards.template.CardTemplate;
import org.calciphylaxis.advisor.cards.template.CardTemplateSource;
import org.calciphylaxis.advisor.cards.template.CardTemplates;
import org.calciphylaxis.advisor.cards.template.CardYamlReader;
import org.calciphylaxis.advisor.cards.template.OrderTexts;
import org.calciphylaxis.advisor.store.KeyedHash;

import org.springframework.stereotype.Component;

/**
 * Writes what the rules advise as CDS Hooks cards, in the words of the card files. The
 * same assessment for the same request gives the same cards.
 */
@Component
public final class CardWriter {

	/** {@code source.topic.system}: the CodeSystem of our advice. */
	public static final String ADVICE_SYSTEM = "https://calciphylaxis-advisor.github.io/fhir/CodeSystem/advice";

	/** {@code source.label}. */
	public static final String SOURCE_LABEL = "Calciphylaxis Advisor";

	/** The version of the rules that a card names. */
	public static final String RULES_VERSION = "0.2.0";

	private static final DateTimeFormatter AS_OF = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'")
		.withZone(ZoneOffset.UTC);

	private final CardTemplates templates;

	private final CardModel words;

	private final SuggestionFactory suggestions;

	private final CardUuid uuids;

	private final Map<String, String> fixed;

	/**
	 * Reads every card file.
	 * @param thresholds the numbers that texts name
	 * @param hash from which the cards' uuids are derived
	 * @throws IllegalStateException naming the file that is missing or broken
	 */
	public CardWriter(CardProperties properties, Thresholds thresholds, KeyedHash hash) {
		CardTemplateSource files = new CardTemplateSource(properties.location());
		String orderTexts = files.read(OrderTexts.FILE)
			.replace("{{inrLimit}}", thresholds.labs().inr().toPlainString());
		OrderTexts orders = new CardYamlReader(files).read(OrderTexts.FILE, orderTexts, new TypeReference<>() {
		});
		this.fixed = Map.of("linksBase", properties.linksBase().toString().replaceFirst("/+$", ""), "rulesVersion",
				RULES_VERSION);
		this.templates = new CardTemplates(files, orders, this.fixed);
		this.words = new CardModel(orders);
		this.uuids = new CardUuid(hash);
		this.suggestions = new SuggestionFactory(orders, files, this.uuids, properties.oneActionPerSuggestion());
	}

	/** None, one or two cards, the diagnostic one first. */
	public List<CdsServiceResponseCardJson> write(Assessment assessment, CardContext request) {
		return assessment.advice().stream().map((advice) -> card(advice, request)).toList();
	}

	private CdsServiceResponseCardJson card(Advice advice, CardContext request) {
		CardTemplate file = this.templates.card(advice.code());
		Map<String, Object> known = new HashMap<>(this.words.fill(advice));
		known.putAll(this.fixed);
		known.put("source", file.source());
		known.put("asOf", AS_OF.format(request.asOf()));
		String uuid = this.uuids.compute(request, advice);
		CdsServiceResponseCardJson card = new CdsServiceResponseCardJson().setUuid(uuid)
			.setSummary(file.summary().about(advice, known))
			.setDetail(file.detail().filled(known))
			.setIndicator(CdsServiceIndicatorEnum.valueOf(advice.indicator().name()))
			.setSource(source(advice.code()))
			.setOverrideReasons(file.overrideReasons())
			.setLinks(file.links());
		List<CdsServiceResponseSuggestionJson> offered = this.suggestions.build(advice, file, uuid,
				"Patient/" + request.patientId());
		if (!offered.isEmpty()) {
			offered.forEach(card::addSuggestion);
			card.setSelectionBehaviour("any");
		}
		return card;
	}

	private CdsServiceResponseCardSourceJson source(AdviceCode code) {
		CdsServiceResponseCodingJson topic = new CdsServiceResponseCodingJson().setSystem(ADVICE_SYSTEM)
			.setCode(code.code())
			.setDisplay(code.display());
		return new CdsServiceResponseCardSourceJson().setLabel(SOURCE_LABEL)
			.setUrl(String.valueOf(this.fixed.get("linksBase")))
			.setTopic(topic);
	}

}
