/**
 * Reports errors to CDS clients as FHIR OperationOutcomes.
 */
@NullMarked
package org.calciphylaxis.advisor.cdshooks.error;

import org.jspecify.annotations.NullMarked;
