/**
 * The chart as the rules see it at one point in time, with thresholds, evidence and gaps
 * in the data.
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.view;

import org.jspecify.annotations.NullMarked;
