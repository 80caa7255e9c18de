/**
 * Reads and validates the requests of CDS clients.
 */
@NullMarked
package org.calciphylaxis.advisor.cdshooks.request;

import org.jspecify.annotations.NullMarked;
