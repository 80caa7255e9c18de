/**
 * The clinical context of the patient: kidney disease, dialysis, sepsis, an existing
 * diagnosis, and what excludes advice.
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.context;

import org.jspecify.annotations.NullMarked;
