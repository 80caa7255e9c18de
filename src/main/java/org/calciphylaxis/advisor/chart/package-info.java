/** Reads FHIR resources into the facts of a patient's chart. */
@NullMarked
package org.calciphylaxis.advisor.chart;

import org.jspecify.annotations.NullMarked;
