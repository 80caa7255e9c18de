/** Who may call, and which FHIR servers may be called. */
@NullMarked
package org.calciphylaxis.advisor.trust;

import org.jspecify.annotations.NullMarked;
