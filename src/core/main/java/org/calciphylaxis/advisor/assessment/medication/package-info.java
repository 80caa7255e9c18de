/**
 * Determines which drug classes a patient takes or took, and which drafted orders are
 * harmful.
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.medication;

import org.jspecify.annotations.NullMarked;
