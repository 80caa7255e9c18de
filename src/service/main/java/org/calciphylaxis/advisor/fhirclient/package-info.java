/**
 * Calls the EHR's FHIR server within limits of time and size, and only where that is
 * allowed.
 */
@NullMarked
package org.calciphylaxis.advisor.fhirclient;

import org.jspecify.annotations.NullMarked;
