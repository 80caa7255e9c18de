/** Which FHIR queries a hook needs, what arrived for each, and fetching what did not. */
@NullMarked
package org.calciphylaxis.advisor.prefetch;

import org.jspecify.annotations.NullMarked;
