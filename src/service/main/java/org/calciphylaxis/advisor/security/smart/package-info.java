/**
 * The EHRs that may launch the SMART app.
 */
@NullMarked
package org.calciphylaxis.advisor.security.smart;

import org.jspecify.annotations.NullMarked;
