package org.calciphylaxis.advisor.cards;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.assessment.advice.SuggestedOrder;
import org.calciphylaxis.advisor.assessment.text.lexicon.Laterality;
import org.calciphylaxis.advisor.assessment.text.skin.Site;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.cards.template.MessageFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Draft ServiceRequests, from the ActivityDefinitions: read once, so that a call only
 * adds what is the patient's.
 */
final class SuggestedOrderFactory {

	private static final String FOLDER = "/fhir-resources/activity-definitions/";

	private final Map<String, JsonNode> definitions = new HashMap<>();

	private final MessageFormatter messages;

	SuggestedOrderFactory(MessageFormatter messages) {
		this.messages = messages;
		ObjectMapper json = new ObjectMapper();
		Stream
			.concat(Stream.of(SuggestedOrder.values()).map(SuggestedOrder::activityDefinitionId),
					RadiographSite.allDefinitionIds())
			.forEach((id) -> this.definitions.put(id, read(id, json)));
	}

	/**
	 * One draft.
	 * @param id the draft's id, the same for the same card
	 * @param site where the lesion is, for a biopsy or imaging; null for none
	 * @param subject {@code Patient/id}
	 * @param priority of FHIR's request-priority; null for none
	 * @param note what whoever signs it ought to know; empty for none
	 */
	ObjectNode draft(String id, SuggestedOrder item, @Nullable Site site, String subject, ReasonReferences reasons,
			@Nullable String priority, String note) {
		String definitionId = (item == SuggestedOrder.SOFT_TISSUE_RADIOGRAPH && site != null)
				? RadiographSite.definitionId(site) : item.activityDefinitionId();
		JsonNode definition = this.definitions.getOrDefault(definitionId, JsonNodeFactory.instance.objectNode());
		ObjectNode order = JsonNodeFactory.instance.objectNode();
		order.put("resourceType", "ServiceRequest");
		order.put("id", id);
		order.putArray("instantiatesCanonical")
			.add(definition.path("url").asText() + "|" + definition.path("version").asText());
		order.put("status", "draft");
		order.put("intent", "proposal");
		if (priority != null) {
			order.put("priority", priority);
		}
		order.set("code", code(definition));
		order.putObject("subject").put("reference", subject);
		if (!reasons.reasonReference().isEmpty()) {
			order.set("reasonReference", reasons.reasonReference());
		}
		if (!reasons.supportingInfo().isEmpty()) {
			order.set("supportingInfo", reasons.supportingInfo());
		}
		if (site != null) {
			order.putArray("bodySite").addObject().put("text", this.messages.format(place(site)));
		}
		if (!note.isEmpty()) {
			order.putArray("note").addObject().put("text", note);
		}
		return order;
	}

	/** The code with its text in the language of the card. */
	private JsonNode code(JsonNode definition) {
		JsonNode code = definition.path("code").deepCopy();
		if (code instanceof ObjectNode words) {
			words.put("text", this.messages.format(Message.of(code.path("text").asText())));
		}
		return code;
	}

	private static Message place(Site site) {
		Message part = Message.of(site.part().name().replace('_', ' '));
		return (site.side() == Laterality.UNKNOWN) ? part
				: Message.of("{side} {site}", Message.of(site.side().name().toLowerCase(Locale.ROOT)), part);
	}

	private static JsonNode read(String id, ObjectMapper json) {
		String file = FOLDER + id + ".json";
		try (InputStream definition = SuggestedOrderFactory.class.getResourceAsStream(file)) {
			if (definition == null) {
				throw new IllegalStateException("There is no " + file);
			}
			return json.readTree(definition);
		}
		catch (IOException ex) {
			throw new IllegalStateException(file + " cannot be read", ex);
		}
	}

	/**
	 * The resources that a draft order names as its reasons. FHIR R4 takes four types as
	 * {@code ServiceRequest.reasonReference}; the others go to {@code supportingInfo}.
	 */
	static final class ReasonReferences {

		/** Of each kind, strongest evidence first. */
		static final int MAX_REASONS = 10;

		/** Ten of usual length; every order repeats them, and an answer stays small. */
		private static final int MAX_CHARACTERS = 600;

		private static final Pattern REFERENCE = Pattern.compile("[A-Z][A-Za-z]+/[A-Za-z0-9._-]{1,256}");

		private static final Set<String> REASON_TYPES = Set.of("Condition", "Observation", "DiagnosticReport",
				"DocumentReference");

		private final ArrayNode reasons = JsonNodeFactory.instance.arrayNode();

		private final ArrayNode others = JsonNodeFactory.instance.arrayNode();

		private int characters;

		ReasonReferences(List<Evidence> evidence) {
			evidence.stream()
				.map(Evidence::reference)
				.filter(ReasonReferences::isReference)
				.distinct()
				.forEach(this::add);
		}

		static boolean isReference(String reference) {
			return REFERENCE.matcher(reference).matches();
		}

		private void add(String reference) {
			String type = reference.substring(0, reference.indexOf('/'));
			ArrayNode kind = REASON_TYPES.contains(type) ? this.reasons : this.others;
			if (kind.size() < MAX_REASONS && this.characters + reference.length() <= MAX_CHARACTERS) {
				kind.addObject().put("reference", reference);
				this.characters += reference.length();
			}
		}

		ArrayNode reasonReference() {
			return this.reasons;
		}

		ArrayNode supportingInfo() {
			return this.others;
		}

	}

}
