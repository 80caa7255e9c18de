/**
 * Selects usable laboratory results, converts their units and formats their values.
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.labs;

import org.jspecify.annotations.NullMarked;
