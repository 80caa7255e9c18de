/**
 * CDS clients, the FHIR servers they may name, and the EHRs that may launch the SMART
 * app.
 */
@NullMarked
package org.calciphylaxis.advisor.security;

import org.jspecify.annotations.NullMarked;
