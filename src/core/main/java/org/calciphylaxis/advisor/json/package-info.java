/**
 * Reads JSON strictly, for a request, for an answer of a FHIR server and for a line of
 * NDJSON alike.
 */
@NullMarked
package org.calciphylaxis.advisor.json;

import org.jspecify.annotations.NullMarked;
