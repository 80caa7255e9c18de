package org.calciphylaxis.advisor.cdshooks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;

/** Hook requests as a conforming client sends them. */
public final class HookRequests {

	private static final ObjectMapper JSON = new ObjectMapper();

	private HookRequests() {
	}

	/** A call for patient {@code p1} with a chart that says nothing. */
	public static ObjectNode of(Hook hook) {
		ObjectNode request = JSON.createObjectNode()
			.put("hook", hook.hookName())
			.put("hookInstance", "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea");
		ObjectNode context = request.putObject("context")
			.put("userId", "Practitioner/a1")
			.put("patientId", "p1")
			.put("encounterId", "e1");
		switch (hook) {
			case PROBLEM_LIST_ITEM_CREATE -> context.set("conditions", bundle());
			case ORDER_SIGN -> context.set("draftOrders", bundle());
			case ORDER_SELECT -> {
				context.putArray("selections").add("MedicationRequest/m1");
				context.set("draftOrders", bundle());
			}
			default -> {
			}
		}
		ObjectNode prefetch = request.putObject("prefetch");
		prefetch.putObject("patient")
			.put("resourceType", "Patient")
			.put("id", "p1")
			.put("birthDate", "1961-04-02")
			.put("gender", "female");
		prefetch.set("conditions", bundle());
		return request;
	}

	public static ObjectNode bundle() {
		return JSON.createObjectNode().put("resourceType", "Bundle").put("type", "searchset");
	}

}
