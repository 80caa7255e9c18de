package org.calciphylaxis.advisor.cdshooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.calciphylaxis.advisor.InvalidSettings;
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.cards.CardProperties;
import org.calciphylaxis.advisor.cards.CardWriter;
import org.calciphylaxis.advisor.security.TrustProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * In which language a caller's cards are written: the client's, or the installation's;
 * and in which a browser reads.
 */
@Component
public final class CardLanguages {

	private final Language ofInstallation;

	private final Set<Language> available;

	/**
	 * @throws InvalidSettings when a setting names a language without card files
	 */
	CardLanguages(CardProperties properties, TrustProperties trust, CardWriter cards) {
		this.ofInstallation = properties.language();
		this.available = cards.languages();
		List<String> problems = new ArrayList<>();
		check("advisor.cards.language", properties.language(), cards.languages(), problems);
		for (int i = 0; i < trust.clients().size(); i++) {
			check("advisor.trust.clients[" + i + "].language", of(trust.clients().get(i).language()), cards.languages(),
					problems);
		}
		if (!problems.isEmpty()) {
			throw new InvalidSettings(problems);
		}
	}

	private static void check(String property, Language language, Set<Language> available, List<String> problems) {
		if (!available.contains(language)) {
			problems.add(property + " is " + language.tag() + ", and advisor.cards.location has no folder "
					+ language.folder() + ".");
		}
	}

	/**
	 * @param ofClient null when the client has no language of its own
	 */
	public Language of(@Nullable Language ofClient) {
		return (ofClient != null) ? ofClient : this.ofInstallation;
	}

	/**
	 * The first that there is of those that a browser asks for, else that of the
	 * installation. An {@code Accept-Language} that cannot be read asks for none.
	 */
	public Language ofBrowser(HttpHeaders headers) {
		Locale wanted = Locale.lookup(accepted(headers), this.available.stream().map(Language::locale).toList());
		return this.available.stream()
			.filter((language) -> language.locale().equals(wanted))
			.findFirst()
			.orElse(this.ofInstallation);
	}

	private static List<Locale.LanguageRange> accepted(HttpHeaders headers) {
		try {
			return headers.getAcceptLanguage();
		}
		catch (IllegalArgumentException ex) {
			return List.of();
		}
	}

}
