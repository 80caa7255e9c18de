/**
 * Lines of NDJSON as resources of patients, with what no rule can use taken away.
 */
@NullMarked
package org.calciphylaxis.advisor.screening.input;

import org.jspecify.annotations.NullMarked;
