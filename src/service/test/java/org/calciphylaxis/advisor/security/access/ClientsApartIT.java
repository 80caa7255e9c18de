package org.calciphylaxis.advisor.security.access;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.cdshooks.HookRequests;
import org.calciphylaxis.advisor.security.token.TokenFixture;
import org.calciphylaxis.advisor.stories.PatientStory;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.stories.ChartedCode.DIABETES;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.OBESITY;
import static org.calciphylaxis.advisor.stories.ChartedCode.ULCER_OF_THIGH;
import static org.calciphylaxis.advisor.stories.ChartedCode.WARFARIN;

/** Two EHRs that send the same ids: what one of them does never touches the other. */
class ClientsApartIT extends ProductionModeIT {

	private static final String SERVICE = "/cds-services/calciphylaxis-patient-view";

	private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

	private static final TokenFixture OTHER_EHR = TokenFixture.of("https://other-ehr.example.org");

	@DynamicPropertySource
	static void twoClients(DynamicPropertyRegistry registry) {
		registry.add("advisor.trust.clients[1].name", () -> "other-ehr");
		registry.add("advisor.trust.clients[1].issuer", OTHER_EHR::issuer);
		registry.add("advisor.trust.clients[1].jwks-file", () -> OTHER_EHR.jwksFile().toString());
		registry.add("advisor.trust.clients[1].language", () -> "de");
	}

	@Test
	void oneClientCannotSilenceTheCardsOfAnother() {
		String card = card(EHR);
		assertThat(card).isNotEmpty();
		assertThat(card(OTHER_EHR)).isEqualTo(card);
		assertThat(summaryAndLanguage(EHR)).startsWith("Consider calciphylaxis").endsWith("en");
		assertThat(summaryAndLanguage(OTHER_EHR)).startsWith("An Kalziphylaxie denken").endsWith("de");
		override(OTHER_EHR, card);
		assertThat(cards(OTHER_EHR)).isEmpty();
		assertThat(card(EHR)).isEqualTo(card);
		override(EHR, card);
		assertThat(cards(EHR)).isEmpty();
	}

	private String card(TokenFixture client) {
		return cards(client).path(0).path("uuid").asText();
	}

	/** The id of a card is the same in every language. */
	private String summaryAndLanguage(TokenFixture client) {
		HttpResponse<String> response = post(client, SERVICE, suspected().toString());
		return AdvisorClient.json(response).at("/cards/0/summary").asText() + ", "
				+ response.headers().firstValue("Content-Language").orElse("none");
	}

	private JsonNode cards(TokenFixture client) {
		HttpResponse<String> response = post(client, SERVICE, suspected().toString());
		return AdvisorClient.json(response).path("cards");
	}

	private void override(TokenFixture client, String card) {
		post(client, SERVICE + "/feedback", "{\"feedback\":[{\"card\":\"" + card
				+ "\",\"outcome\":\"overridden\",\"outcomeTimestamp\":\"2026-11-22T05:49:15Z\"}]}");
	}

	private HttpResponse<String> post(TokenFixture client, String path, String body) {
		HttpResponse<String> response = post(this.port, path, body, "Authorization",
				"Bearer " + client.token(BASE_URL + path));
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return response;
	}

	/** An ulcer of the thigh on dialysis and warfarin. */
	private static ObjectNode suspected() {
		return HookRequests.of(Hook.PATIENT_VIEW,
				PatientStory.aWoman(65)
					.asOf(TODAY)
					.with(HEMODIALYSIS)
					.with(OBESITY)
					.with(DIABETES)
					.with(ULCER_OF_THIGH)
					.taking(WARFARIN));
	}

}
