package org.calciphylaxis.advisor.cdshooks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.stories.PatientStory;

/** Hook requests as a conforming client sends them. */
public final class HookRequests {

	private static final ObjectMapper JSON = new ObjectMapper();

	private HookRequests() {
	}

	/**
	 * A call for patient {@code p1} with a chart that says nothing, of which the
	 * essential part is sent.
	 */
	public static ObjectNode of(Hook hook) {
		ObjectNode request = PatientStory.aWoman(65).request(hook.hookName());
		((ObjectNode) request.get("prefetch")).retain("patient", "conditions");
		if (hook == Hook.ORDER_SELECT) {
			request.withArray("/context/selections").add("MedicationRequest/m1");
		}
		return request;
	}

	/** A call with the whole chart of a patient. */
	public static ObjectNode of(Hook hook, PatientStory patient) {
		return patient.request(hook.hookName());
	}

	public static ObjectNode bundle() {
		return JSON.createObjectNode().put("resourceType", "Bundle").put("type", "searchset");
	}

}
