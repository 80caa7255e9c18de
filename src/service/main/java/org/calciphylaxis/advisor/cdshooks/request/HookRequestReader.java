package org.calciphylaxis.advisor.cdshooks.request;

import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.prefetch.BundleContents;
import org.jspecify.annotations.Nullable;

/**
 * Reads a call's body against the CDS Hooks specification and the Hook Library. What is
 * wrong is refused with the path of the field; what is not known is ignored.
 */
public final class HookRequestReader {

	private static final String CONTEXT = "context";

	private static final String DRAFT_ORDERS = "draftOrders";

	/** FHIR's ids, and the longer ones with underscores that EHRs use. */
	private static final Pattern PATIENT_ID = Pattern.compile("[A-Za-z0-9._-]{1,256}");

	private HookRequestReader() {
	}

	public static HookRequest read(JsonNode body, Hook service) {
		if (!body.isObject()) {
			throw HookRequestRefused.unreadable("The body is not a JSON object.");
		}
		if (!RequestFields.requiredText(body, "hook", "hook").equals(service.hookName())) {
			throw HookRequestRefused.invalid("hook", "is not the one of this service, " + service.hookName() + ".");
		}
		String hookInstance = RequestFields.requiredText(body, "hookInstance", "hookInstance");
		JsonNode context = RequestFields.requiredObject(body, CONTEXT, CONTEXT);
		String userId = RequestFields.requiredText(context, "userId", "context.userId");
		String patientId = patientId(context, "context.patientId");
		checkEncounterId(context, service);
		JsonNode prefetch = RequestFields.optionalObject(body, "prefetch", "prefetch");
		ChartContext chart = chartContext(context, patientId, service);
		return new HookRequest(service, hookInstance, userId, chart, prefetch, FhirAuthorizationReader.read(body));
	}

	/**
	 * The required {@code patientId}, without {@code Patient/}.
	 * @param path how an error names it
	 */
	public static String patientId(JsonNode parent, String path) {
		String given = RequestFields.requiredText(parent, "patientId", path);
		String id = given.startsWith("Patient/") ? given.substring("Patient/".length()) : given;
		RequestFields.requireMatch(id, PATIENT_ID, path,
				"is not a FHIR id (1 to 256 letters, digits, hyphens, dots and underscores).");
		if (id.equals(".") || id.equals("..")) {
			throw HookRequestRefused.invalid(path, "is not a FHIR id.");
		}
		return id;
	}

	private static void checkEncounterId(JsonNode context, Hook service) {
		String path = "context.encounterId";
		if (service == Hook.ENCOUNTER_START) {
			RequestFields.requiredText(context, "encounterId", path);
		}
		else {
			RequestFields.optionalText(context, "encounterId", path);
		}
	}

	private static ChartContext chartContext(JsonNode context, String patientId, Hook service) {
		return switch (service) {
			case PROBLEM_LIST_ITEM_CREATE -> {
				BundleContents conditions = bundle(context, "conditions", "Condition");
				yield new ChartContext(patientId, conditions.resources(), List.of(), conditions.referenced());
			}
			case ORDER_SIGN -> {
				BundleContents drafts = bundle(context, DRAFT_ORDERS, null);
				yield new ChartContext(patientId, List.of(), drafts.resources(), drafts.referenced());
			}
			case ORDER_SELECT -> {
				OrderSelections selections = OrderSelections.read(context);
				BundleContents drafts = bundle(context, DRAFT_ORDERS, null);
				yield new ChartContext(patientId, List.of(), drafts.only(selections::contains).resources(),
						drafts.referenced());
			}
			default -> ChartContext.of(patientId);
		};
	}

	/**
	 * The contents of a required Bundle. Its {@code type} and {@code entry} may be
	 * missing.
	 * @param alone the resource type that may also stand there without a Bundle; null for
	 * none
	 */
	private static BundleContents bundle(JsonNode context, String name, @Nullable String alone) {
		String path = "context." + name;
		JsonNode bundle = RequestFields.requiredObject(context, name, path);
		String type = bundle.path("resourceType").asText();
		if (type.equals(alone)) {
			return new BundleContents(List.of(new BundleContents.Entry("", bundle)), 0, false, false, null);
		}
		if (!type.equals("Bundle")) {
			throw HookRequestRefused.invalid(path, "is not a Bundle.");
		}
		JsonNode entries = bundle.path("entry");
		if (!RequestFields.isAbsent(entries) && !entries.isArray()) {
			throw HookRequestRefused.invalid(path + ".entry", "is not a list.");
		}
		return BundleContents.read(bundle);
	}

}
