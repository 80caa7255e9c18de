/** Quiet periods and silent mode. */
@NullMarked
package org.calciphylaxis.advisor.quiet;

import org.jspecify.annotations.NullMarked;
