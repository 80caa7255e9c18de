/**
 * The demo's FHIR server: an EHR small enough to read, over the synthetic patients
 * (profile demo only).
 */
@NullMarked
package org.calciphylaxis.advisor.demo.fhir;

import org.jspecify.annotations.NullMarked;
