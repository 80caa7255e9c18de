package org.calciphylaxis.advisor.cdshooks.warmup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.prefetch.PrefetchTemplate;
import org.calciphylaxis.advisor.prefetch.PrefetchTemplates;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A synthetic patient's chart as the hook requests that an EHR would make of it. */
@Component
class WarmUpRequests {

	private static final String PATIENT = "thigh-ulcer-on-warfarin";

	private static final Pattern DATE = Pattern.compile("\\{\\{today((?:-\\d+[dy])*)}}");

	private static final Pattern OFFSET = Pattern.compile("-(\\d+)([dy])");

	private final ObjectMapper json = new ObjectMapper();

	private final PrefetchTemplates templates;

	private final JsonNode resources;

	WarmUpRequests(PrefetchTemplates queries, Clock clock) throws IOException {
		this.templates = queries;
		LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
		String story = new ClassPathResource("fhir-resources/patients/" + PATIENT + ".json")
			.getContentAsString(StandardCharsets.UTF_8);
		this.resources = this.json.readTree(DATE.matcher(story).replaceAll((date) -> day(today, date).toString()));
	}

	/** A request's body. */
	byte[] request(Hook hook) {
		ObjectNode request = this.json.createObjectNode().put("hook", hook.hookName()).put("hookInstance", "rehearsal");
		ObjectNode context = request.putObject("context")
			.put("userId", "Practitioner/rehearsal")
			.put("patientId", PATIENT)
			.put("encounterId", "rehearsal");
		context.set("conditions", bundle("Condition"));
		ObjectNode orders = bundle("MedicationRequest");
		context.set("draftOrders", orders);
		orders.path("entry")
			.forEach((entry) -> context.withArray("selections")
				.add("MedicationRequest/" + entry.path("resource").path("id").asText()));
		ObjectNode prefetch = request.putObject("prefetch");
		for (PrefetchTemplate query : this.templates.all()) {
			prefetch.set(query.key().key(), bundle(query.resourceType()));
		}
		try {
			return this.json.writeValueAsBytes(request);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ObjectNode bundle(String type) {
		ObjectNode bundle = this.json.createObjectNode().put("resourceType", "Bundle");
		for (JsonNode entry : this.resources.path("entry")) {
			if (entry.path("resource").path("resourceType").asText().equals(type)) {
				bundle.withArray("entry").addObject().set("resource", entry.path("resource"));
			}
		}
		return bundle;
	}

	private static LocalDate day(LocalDate today, MatchResult date) {
		LocalDate day = today;
		Matcher offset = OFFSET.matcher(date.group(1));
		while (offset.find()) {
			long amount = Long.parseLong(offset.group(1));
			day = offset.group(2).equals("y") ? day.minusYears(amount) : day.minusDays(amount);
		}
		return day;
	}

}
