/**
 * Evaluates each risk factor for calciphylaxis.
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.risk;

import org.jspecify.annotations.NullMarked;
