package org.calciphylaxis.advisor.smart;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.cards.CardProperties;
import org.calciphylaxis.advisor.cdshooks.CardLanguages;
import org.calciphylaxis.advisor.prefetch.PrefetchTemplate;
import org.calciphylaxis.advisor.prefetch.PrefetchTemplates;
import org.calciphylaxis.advisor.security.SmartServers;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /smart/settings}: what the app has to know before it is launched. Client ids
 * of public clients are no secrets.
 */
@RestController
@ConditionalOnBooleanProperty("advisor.smart.enabled")
class SmartSettingsController {

	/** What the queries need, and who the patient is. */
	private static final String SCOPES = List
		.of("Patient", "Condition", "MedicationRequest", "MedicationStatement", "Medication", "Observation",
				"Procedure", "ServiceRequest", "DiagnosticReport", "Encounter")
		.stream()
		.map((type) -> "patient/" + type + ".read")
		.collect(Collectors.joining(" "));

	private final ObjectMapper json = new ObjectMapper();

	private final SmartServers servers;

	private final PrefetchTemplates templates;

	private final CardProperties cards;

	private final CardLanguages languages;

	SmartSettingsController(SmartServers servers, PrefetchTemplates templates, CardProperties cards,
			CardLanguages languages) {
		this.servers = servers;
		this.templates = templates;
		this.cards = cards;
		this.languages = languages;
	}

	@GetMapping("/smart/settings")
	ResponseEntity<byte[]> settings(@RequestHeader HttpHeaders headers) throws JsonProcessingException {
		Map<String, String> queries = this.templates.all()
			.stream()
			.collect(Collectors.toMap((template) -> template.key().key(), PrefetchTemplate::template));
		List<Server> known = this.servers.all()
			.stream()
			.map((server) -> new Server(server.url(), server.clientId()))
			.toList();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.json.writeValueAsBytes(new Settings(known, SCOPES, queries, this.cards.linksBase().toString(),
					this.languages.ofBrowser(headers).tag())));
	}

	/**
	 * What the app has to know.
	 *
	 * @param servers the EHRs that may launch it
	 * @param scopes what it asks for, separated by spaces
	 * @param queries what it reads of a chart, by prefetch key
	 * @param pages where the pages behind the advice are
	 * @param language of the app, as a BCP 47 tag
	 */
	record Settings(List<Server> servers, String scopes, Map<String, String> queries, String pages, String language) {

	}

	/**
	 * An EHR.
	 *
	 * @param url base URL of its FHIR server
	 * @param clientId under which it knows the app
	 */
	record Server(String url, String clientId) {

	}

}
