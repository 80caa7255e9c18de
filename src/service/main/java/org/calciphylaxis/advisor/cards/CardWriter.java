package org.calciphylaxis.advisor.cards;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceIndicatorEnum;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardSourceJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCodingJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseSuggestionJson;
import com.fasterxml.jackson.core.type.TypeReference;
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.cards.template.CardTemplate;
import org.calciphylaxis.advisor.cards.template.CardTemplateSource;
import org.calciphylaxis.advisor.cards.template.CardYamlReader;
import org.calciphylaxis.advisor.cards.template.MessageFormatter;
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
	public static final String RULES_VERSION = Assessor.RULES_VERSION;

	private final Map<Language, LocalizedCardWriter> writers = new EnumMap<>(Language.class);

	/**
	 * Reads every card file of every language that there is.
	 * @param thresholds the numbers that texts name
	 * @param hash from which the cards' uuids are derived
	 * @throws IllegalStateException naming the file that is missing or broken
	 */
	public CardWriter(CardProperties properties, Thresholds thresholds, KeyedHash hash) {
		CardUuid uuids = new CardUuid(hash);
		for (CardTemplateSource files : CardTemplateSource.inEveryLanguage(properties.location())) {
			this.writers.put(files.language(), new LocalizedCardWriter(files, properties, thresholds, uuids));
		}
	}

	/** The languages that there are files for. */
	public Set<Language> languages() {
		return Collections.unmodifiableSet(this.writers.keySet());
	}

	/** A text of ours in the language of cards. */
	public String format(Message text, Language language) {
		return messages(language).format(text);
	}

	/** How the cards of a language write texts, numbers and dates. */
	public MessageFormatter messages(Language language) {
		return writer(language).messages();
	}

	/** None, one or two cards, the diagnostic one first. */
	public List<CdsServiceResponseCardJson> write(Assessment assessment, CardContext request) {
		LocalizedCardWriter writer = writer(request.language());
		return assessment.advice().stream().map((advice) -> writer.write(advice, request)).toList();
	}

	private LocalizedCardWriter writer(Language language) {
		LocalizedCardWriter writer = this.writers.get(language);
		if (writer == null) {
			throw new IllegalStateException("No cards in " + language);
		}
		return writer;
	}

	/** Writes cards in one language. */
	private static final class LocalizedCardWriter {

		private final MessageFormatter messages;

		private final Map<AdviceCode, CardTemplate> templates;

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
		LocalizedCardWriter(CardTemplateSource files, CardProperties properties, Thresholds thresholds,
				CardUuid uuids) {
			this.messages = new MessageFormatter(files);
			String orderTexts = files.read(OrderTexts.FILE)
				.replace("{{inrLimit}}", this.messages.format(thresholds.labs().inr()));
			OrderTexts orders = new CardYamlReader(files).read(OrderTexts.FILE, orderTexts, new TypeReference<>() {
			});
			this.fixed = Map.of("linksBase", properties.linksBase().toString().replaceFirst("/+$", ""), "rulesVersion",
					CardWriter.RULES_VERSION);
			this.templates = CardTemplate.readAll(files, orders, this.messages, this.fixed);
			this.words = new CardModel(orders, this.messages);
			this.uuids = uuids;
			this.suggestions = new SuggestionFactory(orders, this.messages, files, uuids);
		}

		MessageFormatter messages() {
			return this.messages;
		}

		CdsServiceResponseCardJson write(Advice advice, CardContext request) {
			CardTemplate file = Objects.requireNonNull(this.templates.get(advice.code()));
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

}
