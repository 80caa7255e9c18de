package org.calciphylaxis.advisor.cards;

import java.util.ArrayList;
import java.util.List;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.store.KeyedHash;

/**
 * Names cards by a keyed hash of what they say: the same advice to the same user on the
 * same evidence has the same uuid, and new evidence brings a new one.
 */
final class CardUuid {

	private final KeyedHash hash;

	CardUuid(KeyedHash hash) {
		this.hash = hash;
	}

	/** Of a card. The order of the evidence and how urgent it is do not matter. */
	String compute(CardContext request, Advice advice) {
		List<String> parts = new ArrayList<>(
				List.of(request.serviceId(), request.patientId(), request.userId(), advice.code().code()));
		advice.evidence().stream().map(this::fact).sorted().distinct().forEach(parts::add);
		return this.hash.uuid("card", parts.toArray(String[]::new)).toString();
	}

	/** Of one suggestion on a card. */
	String compute(String cardUuid, String suggestion) {
		return this.hash.uuid("suggestion", cardUuid, suggestion).toString();
	}

	private String fact(Evidence fact) {
		String date = (fact.date() != null) ? fact.date().instant().toString() : "";
		return this.hash.hash("fact", fact.concept(), fact.reference(), date, fact.value());
	}

}
