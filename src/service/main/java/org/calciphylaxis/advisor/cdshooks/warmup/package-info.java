/**
 * Sends sample requests through the service before it reports itself ready.
 */
@NullMarked
package org.calciphylaxis.advisor.cdshooks.warmup;

import org.jspecify.annotations.NullMarked;
