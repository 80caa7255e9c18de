package org.calciphylaxis.advisor.assessment.facts;

import org.jspecify.annotations.Nullable;

/** Observation.referenceRange; at least one end is there. */
public record ReferenceRange(ObservedValue.@Nullable Quantity low, ObservedValue.@Nullable Quantity high) {

}
