package org.calciphylaxis.advisor.chart;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.jspecify.annotations.Nullable;

/**
 * A resource that some rule may use.
 *
 * @param resource with those members alone that are read
 * @param concepts what its codes stand for; empty when its words speak, and when it is
 * kept because it has to be counted as not usable
 * @param time when it was, by which the newest are told from the others; null when it
 * does not say
 */
public record RelevantResource(JsonNode resource, Set<Concept> concepts, @Nullable ChartTime time) {

	public RelevantResource {
		concepts = Set.copyOf(concepts);
	}

	/** Without anything of the patient. */
	@Override
	public String toString() {
		return "RelevantResource[]";
	}

}
