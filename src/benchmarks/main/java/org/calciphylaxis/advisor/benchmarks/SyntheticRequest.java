package org.calciphylaxis.advisor.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A hook request with the chart of a made-up patient on hemodialysis, whose laboratory
 * results and findings fill it to the wanted size. The same shape and size give the same
 * bytes on one day. Every chart gets a card.
 */
final class SyntheticRequest {

	/** The patient's id, to be replaced by another of the same length. */
	static final String PATIENT = "bench-0000000";

	private static final LocalDate TODAY = LocalDate.now();

	private final SyntheticResources resources;

	private final ObjectNode request = JsonNodeFactory.instance.objectNode();

	private int bytes;

	private SyntheticRequest(ChartShape shape, String hook) {
		this.resources = new SyntheticResources(shape, PATIENT, TODAY);
		this.request.put("hook", hook).put("hookInstance", "7c1d6b0e-0d0f-4a51-9c59-1f5f5a1f0001");
		this.request.putObject("context").put("userId", "Practitioner/1").put("patientId", PATIENT);
	}

	/**
	 * A request for patient-view of at least so many bytes, and about a resource more.
	 */
	static byte[] ofSize(ChartShape shape, int bytes) {
		return new SyntheticRequest(shape, "patient-view").fill(shape, bytes);
	}

	/** The same for order-select, with a drafted drug (RxNorm). */
	static byte[] withDraft(String code, String text, int bytes) {
		SyntheticRequest request = new SyntheticRequest(ChartShape.US, "order-select");
		ObjectNode context = request.request.withObject("context");
		context.putArray("selections").add("MedicationRequest/m9");
		request.add(bundle(context, "draftOrders"), request.resources.order(9, code, text).put("status", "draft"));
		return request.fill(ChartShape.US, bytes);
	}

	private byte[] fill(ChartShape shape, int wanted) {
		ObjectNode prefetch = this.request.putObject("prefetch");
		prefetch.set("patient", this.resources.patient());
		ArrayNode conditions = bundle(prefetch, "conditions");
		this.resources.conditions().forEach((condition) -> add(conditions, condition));
		ArrayNode orders = bundle(prefetch, "medicationRequests");
		add(orders, this.resources.order(1, "855332", "Warfarin 5 mg"));
		add(orders, this.resources.order(2, "197319", "Allopurinol 100 mg"));
		add(orders, this.resources.order(3, "314076", "Lisinopril 10 mg"));
		ArrayNode labs = bundle(prefetch, "labs");
		ArrayNode findings = bundle(prefetch, "observations");
		for (String key : new String[] { "medicationStatements", "procedures", "serviceRequests", "diagnosticReports",
				"encounters" }) {
			prefetch.putNull(key);
		}
		this.bytes = this.request.toString().length();
		for (int number = 0; this.bytes < wanted; number++) {
			add(labs, this.resources.lab(number));
			if (shape.hasFindings()) {
				add(findings, this.resources.finding(number));
			}
		}
		return this.request.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static ArrayNode bundle(ObjectNode parent, String name) {
		return parent.putObject(name).put("resourceType", "Bundle").put("type", "searchset").putArray("entry");
	}

	private void add(ArrayNode entries, ObjectNode resource) {
		ObjectNode entry = entries.addObject();
		entry.set("resource", resource);
		entry.putObject("search").put("mode", "match");
		this.bytes += entry.toString().length() + 1;
	}

}
