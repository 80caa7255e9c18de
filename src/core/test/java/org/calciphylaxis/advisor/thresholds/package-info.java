/**
 * A story at, just below and just above every number of the rules.
 */
@NullMarked
package org.calciphylaxis.advisor.thresholds;

import org.jspecify.annotations.NullMarked;
