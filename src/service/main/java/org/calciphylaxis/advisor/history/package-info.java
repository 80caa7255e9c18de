/**
 * Records which cards were shown to whom, and applies quiet periods and silent mode.
 */
@NullMarked
package org.calciphylaxis.advisor.history;

import org.jspecify.annotations.NullMarked;
