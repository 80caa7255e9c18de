/**
 * Finds skin lesions and biopsies in a chart and weighs how specific they are for
 * calciphylaxis.
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.skin;

import org.jspecify.annotations.NullMarked;
