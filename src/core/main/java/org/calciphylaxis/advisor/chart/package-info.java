/**
 * Reads a patient's FHIR resources into the facts that the rules use.
 */
@NullMarked
package org.calciphylaxis.advisor.chart;

import org.jspecify.annotations.NullMarked;
