/**
 * The facts of a patient's chart in plain Java: the input of the rules.
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.facts;

import org.jspecify.annotations.NullMarked;
