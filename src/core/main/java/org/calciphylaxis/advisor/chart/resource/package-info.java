/**
 * One reader for each FHIR resource type.
 */
@NullMarked
package org.calciphylaxis.advisor.chart.resource;

import org.jspecify.annotations.NullMarked;
