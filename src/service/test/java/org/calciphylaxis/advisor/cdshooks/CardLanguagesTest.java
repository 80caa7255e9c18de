package org.calciphylaxis.advisor.cdshooks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.InvalidSettings;
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.cards.CardProperties;
import org.calciphylaxis.advisor.cards.CardWriter;
import org.calciphylaxis.advisor.security.CdsClient;
import org.calciphylaxis.advisor.security.TrustProperties;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CardLanguagesTest {

	private static final URI BASE = URI.create("https://cds.example.org/advice");

	@TempDir
	private Path folder;

	@Test
	void aClientsOwnComesBeforeThatOfTheInstallation() {
		CardLanguages languages = languages(new CardProperties(null, BASE, Language.DE), null);
		assertThat(languages.of(null)).isEqualTo(Language.DE);
		assertThat(languages.of(Language.EN)).isEqualTo(Language.EN);
	}

	@Test
	void everyLanguageThatIsChosenNeedsCards() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("cards"), this.folder);
		FileSystemUtils.deleteRecursively(this.folder.resolve("de"));
		assertThatExceptionOfType(InvalidSettings.class)
			.isThrownBy(() -> languages(new CardProperties(this.folder.toString(), BASE, Language.DE), Language.DE))
			.withMessage("advisor.cards.language is de, and advisor.cards.location has no folder de/."
					+ System.lineSeparator()
					+ "advisor.trust.clients[0].language is de, and advisor.cards.location has no folder de/.");
		assertThat(languages(new CardProperties(this.folder.toString(), BASE, Language.EN), null).of(null))
			.isEqualTo(Language.EN);
	}

	private static CardLanguages languages(CardProperties cards, @Nullable Language ofClient) {
		CdsClient client = new CdsClient("ehr", "https://ehr.example.org", "https://ehr.example.org/jwks", null,
				Set.of("ES384"), Set.of(), List.of(), ofClient, null, false);
		return new CardLanguages(cards, new TrustProperties(List.of(client), List.of(), List.of()),
				new CardWriter(cards, ThresholdsLoader.shipped(), StoreFixture.KEY));
	}

}
