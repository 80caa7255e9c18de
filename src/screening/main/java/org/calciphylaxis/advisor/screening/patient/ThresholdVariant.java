package org.calciphylaxis.advisor.screening.patient;

/**
 * One threshold at another value than the screening's own.
 *
 * @param name the threshold as {@code thresholds.yaml} has it ({@code labs.pth-major})
 * @param value its value in this variant
 * @param current its value in the screening
 */
public record ThresholdVariant(String name, String value, String current) {

}
