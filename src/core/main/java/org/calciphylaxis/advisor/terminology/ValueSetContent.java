package org.calciphylaxis.advisor.terminology;

import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.Concept;

/**
 * What one ValueSet file says about its concept.
 *
 * @param included the codes that stand for the concept, in the order of the file
 * @param excluded the codes that do not, whatever is included
 */
record ValueSetContent(Concept concept, List<ValueSetCode> included, List<ValueSetCode> excluded) {
}
