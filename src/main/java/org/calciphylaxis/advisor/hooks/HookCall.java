package org.calciphylaxis.advisor.hooks;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.Hook;
import org.calciphylaxis.advisor.chart.ChartSources;
import org.calciphylaxis.advisor.prefetch.ChartPull;
import org.calciphylaxis.advisor.prefetch.ChartRequest;
import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;
import org.calciphylaxis.advisor.prefetch.NotJson;
import org.calciphylaxis.advisor.prefetch.StrictJson;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** A whole hook call, from the bytes of the request to the bytes of the cards. */
@Component
class HookCall {

	private static final byte[] NO_CARDS = "{\"cards\":[]}".getBytes(StandardCharsets.UTF_8);

	private final ChartPull chartPull;

	HookCall(ChartPull chartPull) {
		this.chartPull = chartPull;
	}

	/**
	 * Answers a call.
	 * @param service whose service is called
	 * @param body the request's body
	 * @return the CDS Hooks response in UTF-8
	 * @throws Refusal when the call cannot be answered with cards
	 */
	byte[] answer(Hook service, byte[] body) {
		HookRequest request = HookRequestReader.read(parse(body), service);
		pull(request);
		return NO_CARDS;
	}

	static JsonNode parse(byte[] body) {
		WireFormat.check(body);
		try {
			return StrictJson.read(body);
		}
		catch (NotJson ex) {
			throw Refusal.unreadable(ex.getMessage());
		}
	}

	private ChartSources pull(HookRequest request) {
		try {
			return this.chartPull.pull(
					new ChartRequest(request.patientId(), request.prefetch(), request.conditions(), request.access()));
		}
		catch (EssentialDataMissing ex) {
			throw refused(ex);
		}
	}

	private static Refusal refused(EssentialDataMissing missing) {
		String what = "Without " + missing.key().title() + " no advice can be given: " + missing.reason() + ".";
		return missing.isForbidden() ? new Refusal(HttpStatus.FORBIDDEN, "forbidden", "fhirServer", what)
				: new Refusal(HttpStatus.PRECONDITION_FAILED, "incomplete", "prefetch." + missing.key().key(), what);
	}

}
