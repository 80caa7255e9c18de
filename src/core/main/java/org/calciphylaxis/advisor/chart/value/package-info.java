/**
 * Readers of FHIR data types: dates, codeable concepts, quantities and narrative.
 */
@NullMarked
package org.calciphylaxis.advisor.chart.value;

import org.jspecify.annotations.NullMarked;
