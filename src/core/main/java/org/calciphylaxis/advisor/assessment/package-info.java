/**
 * Assesses a patient's chart by the clinical rules; {@link Assessor} is the entry point.
 */
@NullMarked
package org.calciphylaxis.advisor.assessment;

import org.jspecify.annotations.NullMarked;
