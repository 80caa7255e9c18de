package org.calciphylaxis.advisor.demo;

import java.time.ZonedDateTime;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.cards.CardContext;
import org.calciphylaxis.advisor.cdshooks.request.HookRequest;
import org.calciphylaxis.advisor.cdshooks.request.HookRequestReader;

/**
 * A hook request as the preview page sends it, read as the service reads it.
 *
 * @param request what the service makes of it
 */
record PreviewRequest(HookRequest request) {

	static PreviewRequest read(JsonNode json) {
		String name = json.path("hook").asText();
		Hook hook = Stream.of(Hook.values())
			.filter((known) -> known.hookName().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("hook is none of ours"));
		return new PreviewRequest(HookRequestReader.read(json, hook));
	}

	CardContext cardContext(Language language, ZonedDateTime asOf) {
		return new CardContext(this.request.hook().serviceId(), this.request.patientId(), this.request.userId(),
				language, null, asOf);
	}

}
