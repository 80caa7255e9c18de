/**
 * The burden report: what the rows of a screening add up to, without any patient.
 */
@NullMarked
package org.calciphylaxis.advisor.screening.report;

import org.jspecify.annotations.NullMarked;
