/**
 * Resolves the prefetch data of a call: what the client sent, and what must be fetched
 * from the EHR.
 */
@NullMarked
package org.calciphylaxis.advisor.prefetch;

import org.jspecify.annotations.NullMarked;
