package org.calciphylaxis.advisor.cards;

import java.util.List;
import java.util.stream.Stream;

import ca.uhn.fhir.rest.api.server.cdshooks.CdsHooksExtension;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.cards.SuggestedOrderFactory.ReasonReferences;

/**
 * The resources that a card rests on, for clients that open them from the card: member
 * {@code extension} of the card.
 */
final class EvidenceExtension extends CdsHooksExtension {

	/** The member's name, as reverse domain. */
	static final String NAME = "io.github.calciphylaxis-advisor.evidence";

	/** So that an answer stays small. */
	private static final int MAX_FACTS = 8;

	@JsonProperty(NAME)
	private final List<Fact> evidence;

	private EvidenceExtension(List<Fact> evidence) {
		this.evidence = evidence;
	}

	/** Strongest evidence first, each resource once per concept. */
	static EvidenceExtension of(Advice advice) {
		return new EvidenceExtension(Stream.concat(advice.evidence().stream(), advice.context().stream())
			.filter((fact) -> ReasonReferences.isReference(fact.reference()))
			.map(Fact::of)
			.distinct()
			.limit(MAX_FACTS)
			.toList());
	}

	/**
	 * One fact.
	 *
	 * @param concept what it is evidence of ({@code WARFARIN})
	 * @param reference the resource ({@code MedicationRequest/1})
	 */
	record Fact(@JsonProperty("concept") String concept, @JsonProperty("reference") String reference) {

		static Fact of(Evidence fact) {
			return new Fact(fact.concept(), fact.reference());
		}

	}

}
