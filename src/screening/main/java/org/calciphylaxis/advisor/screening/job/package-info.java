/**
 * The Spark job: from NDJSON files to rows and report.
 */
@NullMarked
package org.calciphylaxis.advisor.screening.job;

import org.jspecify.annotations.NullMarked;
