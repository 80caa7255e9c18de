/**
 * What becomes of one patient's lines of NDJSON: an assessment as a row, or a refusal.
 */
@NullMarked
package org.calciphylaxis.advisor.screening.patient;

import org.jspecify.annotations.NullMarked;
