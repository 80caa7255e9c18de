/** How an error is said: as a FHIR OperationOutcome. */
@NullMarked
package org.calciphylaxis.advisor.outcome;

import org.jspecify.annotations.NullMarked;
