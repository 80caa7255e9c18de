package org.calciphylaxis.advisor.smart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.cards.CardProperties;
import org.calciphylaxis.advisor.cdshooks.CardLanguages;
import org.calciphylaxis.advisor.prefetch.PrefetchTemplate;
import org.calciphylaxis.advisor.prefetch.PrefetchTemplates;
import org.calciphylaxis.advisor.security.SmartServers;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /smart/launch.html} and {@code GET /smart/index.html}: the app's pages. The
 * settings stand in them, so that no request has to wait for another.
 */
@RestController
@ConditionalOnBooleanProperty("advisor.smart.enabled")
class SmartPageController {

	/** What the queries need, and who the patient is. */
	private static final String SCOPES = List
		.of("Patient", "Condition", "MedicationRequest", "MedicationStatement", "Medication", "Observation",
				"Procedure", "ServiceRequest", "DiagnosticReport", "Encounter")
		.stream()
		.map((type) -> "patient/" + type + ".read")
		.collect(Collectors.joining(" "));

	private final ObjectMapper json = new ObjectMapper();

	private final SmartServers servers;

	private final CardProperties cards;

	private final CardLanguages languages;

	private final Map<String, String> queries;

	private final String launch;

	private final String index;

	SmartPageController(SmartServers servers, PrefetchTemplates templates, CardProperties cards,
			CardLanguages languages, SmartAppFiles files) throws IOException {
		this.servers = servers;
		this.cards = cards;
		this.languages = languages;
		this.queries = templates.all()
			.stream()
			.collect(Collectors.toMap((template) -> template.key().key(), PrefetchTemplate::template));
		this.launch = page("launch.html", files);
		this.index = page("index.html", files);
	}

	private static String page(String name, SmartAppFiles files) throws IOException {
		return new ClassPathResource("pages/smart/" + name).getContentAsString(StandardCharsets.UTF_8)
			.replace("{{version}}", files.version());
	}

	@GetMapping("/smart/launch.html")
	ResponseEntity<byte[]> launch(@RequestHeader HttpHeaders headers) throws JsonProcessingException {
		return answer(this.launch, headers);
	}

	@GetMapping("/smart/index.html")
	ResponseEntity<byte[]> index(@RequestHeader HttpHeaders headers) throws JsonProcessingException {
		return answer(this.index, headers);
	}

	/**
	 * Asked for anew each time, and answered with 304 until something changes. The tag is
	 * a weak one, because the container compresses nothing that has a strong one.
	 */
	private ResponseEntity<byte[]> answer(String page, HttpHeaders headers) throws JsonProcessingException {
		Language language = this.languages.ofBrowser(headers);
		byte[] body = page.replace("{{settings}}", settings(language)).getBytes(StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.headers((own) -> own.setContentLanguage(language.locale()))
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noCache())
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + '"')
			.body(body);
	}

	/** As JSON that ends no element of the page. */
	private String settings(Language language) throws JsonProcessingException {
		List<SmartSettings.Server> known = this.servers.all()
			.stream()
			.map((server) -> new SmartSettings.Server(server.url(), server.clientId()))
			.toList();
		return this.json
			.writeValueAsString(
					new SmartSettings(known, SCOPES, this.queries, this.cards.linksBase().toString(), language.tag()))
			.replace("<", "\\u003c");
	}

}
