/** How much memory the process takes from its machine. */
@NullMarked
package org.calciphylaxis.advisor.machine;

import org.jspecify.annotations.NullMarked;
