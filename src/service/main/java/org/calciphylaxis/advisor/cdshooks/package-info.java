/**
 * Handles CDS Hooks service calls, and serves the pages that cards link to.
 */
@NullMarked
package org.calciphylaxis.advisor.cdshooks;

import org.jspecify.annotations.NullMarked;
