/**
 * The result of an assessment: the advice given, its notes and the orders it suggests.
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.advice;

import org.jspecify.annotations.NullMarked;
