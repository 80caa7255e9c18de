/**
 * The clinical rules: from the facts of a chart to context, skin evidence, risk factors
 * and advice.
 */
@NullMarked
package org.calciphylaxis.advisor.assessment;

import org.jspecify.annotations.NullMarked;
