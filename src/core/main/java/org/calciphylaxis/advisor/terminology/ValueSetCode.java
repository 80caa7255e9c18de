package org.calciphylaxis.advisor.terminology;

/**
 * A code that a ValueSet lists.
 *
 * @param system the code system as the ValueSet writes it
 * @param code the code as the ValueSet writes it
 * @param display what it means, empty when the ValueSet does not say
 * @param prefix whether every code that begins with this one is meant too (ICD and ATC)
 */
public record ValueSetCode(String system, String code, String display, boolean prefix) {
}
