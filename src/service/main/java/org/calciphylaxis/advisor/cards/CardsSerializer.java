package org.calciphylaxis.advisor.cards;

import java.util.List;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

import org.springframework.stereotype.Component;

/**
 * Cards as the bytes of an answer. It has its own mapper, because HAPI's indents its
 * output and shares one FHIR parser among threads; our resources are JSON already.
 */
@Component
public final class CardsSerializer {

	private final ObjectWriter writer = new ObjectMapper().writer();

	/** {@code {"cards":[...]}} in UTF-8; no cards are an empty array. */
	public byte[] write(List<CdsServiceResponseCardJson> cards) {
		try {
			return this.writer.writeValueAsBytes(new CardsBody(cards));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A card cannot be written", ex);
		}
	}

	private record CardsBody(List<CdsServiceResponseCardJson> cards) {

	}

}
