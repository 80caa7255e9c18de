/**
 * Fetches a population's NDJSON files from a FHIR Bulk Data server.
 */
@NullMarked
package org.calciphylaxis.advisor.screening.bulk;

import org.jspecify.annotations.NullMarked;
