/**
 * How often a panel of simulated dialysis patients would be advised.
 */
@NullMarked
package org.calciphylaxis.advisor.burden;

import org.jspecify.annotations.NullMarked;
