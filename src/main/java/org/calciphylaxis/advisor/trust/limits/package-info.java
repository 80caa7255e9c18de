/** How much one caller, and all of them together, may ask. */
@NullMarked
package org.calciphylaxis.advisor.trust.limits;

import org.jspecify.annotations.NullMarked;
