/**
 * Decides from a patient's skin evidence, risk factors and context which advice applies.
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.rules;

import org.jspecify.annotations.NullMarked;
