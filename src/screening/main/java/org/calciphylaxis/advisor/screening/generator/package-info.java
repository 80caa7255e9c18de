/**
 * Synthetic charts in any number, as NDJSON files of a Bulk Data server, to measure the
 * screening with.
 */
@NullMarked
package org.calciphylaxis.advisor.screening.generator;

import org.jspecify.annotations.NullMarked;
