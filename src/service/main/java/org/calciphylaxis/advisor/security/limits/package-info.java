/**
 * Limits how many calls are handled at once and how long a client may take to send one.
 */
@NullMarked
package org.calciphylaxis.advisor.security.limits;

import org.jspecify.annotations.NullMarked;
