/**
 * Finds in a chart what a timeline of calciphylaxis shows, and the results over time with
 * the rules' limits in the units charted.
 */
@NullMarked
package org.calciphylaxis.advisor.smart.timeline;

import org.jspecify.annotations.NullMarked;
