package org.calciphylaxis.advisor.demo.explanation;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cards.CardContext;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.calciphylaxis.advisor.prefetch.ChartRequest;

/**
 * A hook request as the preview page sends it. The page builds it by the specification,
 * so nothing of it is checked here; the endpoint that is shown to EHRs checks.
 */
record PreviewRequest(JsonNode json) {

	Hook hook() {
		String name = this.json.path("hook").asText();
		return Stream.of(Hook.values())
			.filter((hook) -> hook.hookName().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("hook is none of ours"));
	}

	String patientId() {
		return context().path("patientId").asText();
	}

	ChartRequest chartRequest() {
		String server = this.json.path("fhirServer").asText();
		FhirAuthorization access = server.isEmpty() ? null : new FhirAuthorization(URI.create(server), null);
		return new ChartRequest(new ChartContext(patientId(), resources(context().path("conditions")), draftOrders()),
				this.json.path("prefetch"), access);
	}

	CardContext cardRequest() {
		return new CardContext(hook().serviceId(), patientId(), context().path("userId").asText());
	}

	/** The drafted orders that may cause advice: for order-select those selected. */
	private List<JsonNode> draftOrders() {
		List<JsonNode> all = resources(context().path("draftOrders"));
		if (hook() != Hook.ORDER_SELECT) {
			return all;
		}
		Set<String> selected = new HashSet<>();
		context().path("selections").forEach((selection) -> selected.add(selection.asText()));
		return all.stream()
			.filter((draft) -> selected.contains(draft.path("resourceType").asText() + "/" + draft.path("id").asText()))
			.toList();
	}

	/** The laboratory results as they came, older ones included. */
	List<JsonNode> labs() {
		return resources(this.json.path("prefetch").path("labs"));
	}

	private JsonNode context() {
		return this.json.path("context");
	}

	private static List<JsonNode> resources(JsonNode bundle) {
		List<JsonNode> resources = new ArrayList<>();
		bundle.path("entry").forEach((entry) -> resources.add(entry.path("resource")));
		return resources;
	}

}
