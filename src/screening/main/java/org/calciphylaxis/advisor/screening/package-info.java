/**
 * Screening: the rules of the service over a whole population's FHIR Bulk Data.
 */
@NullMarked
package org.calciphylaxis.advisor.screening;

import org.jspecify.annotations.NullMarked;
