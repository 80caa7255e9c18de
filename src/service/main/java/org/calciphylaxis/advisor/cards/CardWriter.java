package org.calciphylaxis.advisor.cards;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.cards.template.CardTemplateSource;
import org.calciphylaxis.advisor.cards.template.MessageFormatter;
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

}
