/** Who signed the token of a call, and whether it may be believed. */
@NullMarked
package org.calciphylaxis.advisor.trust.token;

import org.jspecify.annotations.NullMarked;
