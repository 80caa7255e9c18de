package org.calciphylaxis.advisor.cards.language;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** A hospital in Germany: what its clinicians read. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "advisor.cards.language=de", "advisor.zone=Europe/Berlin" })
@ActiveProfiles("demo")
class GermanInstallationIT {

	@LocalServerPort
	private int port;

	@Test
	void readsCardsInGerman() throws IOException {
		HttpResponse<String> answer = new AdvisorClient(this.port).post("/cds-services/calciphylaxis-patient-view",
				Files.readString(Path.of("samples/patient-view.json")));
		assertThat(answer.headers().firstValue("Content-Language")).hasValue("de");
		JsonNode card = AdvisorClient.json(answer).at("/cards/0");
		assertThat(card.path("summary").asText()).contains("Kalziphylaxie").hasSizeLessThan(140);
		assertThat(card.path("detail").asText())
			.contains("Was die Akte zeigt", "| Befund | Wert | Datum |", "| Vitamin-K-Antagonist, aktiv |",
					"| ohne Datum |")
			.containsPattern("Stand \\d\\d\\.\\d\\d\\.\\d{4}, \\d\\d:\\d\\d Uhr \\(ME\\w*Z\\)")
			.doesNotContain("What ", "Item", "not available", "no date");
		assertThat(card.at("/source/topic/display").asText()).isEqualTo("Risiko für Kalziphylaxie");
		assertThat(card.path("suggestions").findValuesAsText("description")).isNotEmpty()
			.allMatch((description) -> description.startsWith("Auftragsentwurf: "));
		assertThat(card.path("suggestions").findValuesAsText("text")).contains("Kalzium, gesamt");
		assertThat(card.path("overrideReasons").findValuesAsText("display")).contains("Bereits beurteilt");
	}

	@Test
	void readsPagesInGermanUnlessItsBrowserAsksForEnglish() {
		AdvisorClient client = new AdvisorClient(this.port);
		assertThat(client.get("/advice/suspected").body()).contains("<h1>Verdacht auf Kalziphylaxie</h1>",
				"eGFR unter 15 ml/min", "über 10,2 mg/dL");
		assertThat(client.send(client.to("/advice/suspected").header("Accept-Language", "en").GET()).body())
			.contains("<h1>Suspected calciphylaxis</h1>", "above 10.2 mg/dL");
	}

	@Test
	void readsErrorsInEnglish() {
		HttpResponse<String> answer = new AdvisorClient(this.port).post("/cds-services/calciphylaxis-patient-view",
				"{}");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Language")).isNotEqualTo(Optional.of("de"));
	}

}
