/**
 * Serves the pages that cards link to, for browsers and without a token.
 */
@NullMarked
package org.calciphylaxis.advisor.cdshooks.page;

import org.jspecify.annotations.NullMarked;
