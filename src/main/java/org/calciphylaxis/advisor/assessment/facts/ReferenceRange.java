package org.calciphylaxis.advisor.assessment.facts;

import org.jspecify.annotations.Nullable;

/** Observation.referenceRange; at least one end is there. */
public record ReferenceRange(Value.@Nullable Quantity low, Value.@Nullable Quantity high) {

}
