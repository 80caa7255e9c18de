/**
 * Readers of FHIR data types: dates, codeable concepts, quantities and references.
 */
@NullMarked
package org.calciphylaxis.advisor.chart.value;

import org.jspecify.annotations.NullMarked;
