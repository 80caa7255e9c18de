/** Knows which codes and drug names stand for which concept of the rules. */
@NullMarked
package org.calciphylaxis.advisor.chart.terminology;

import org.jspecify.annotations.NullMarked;
