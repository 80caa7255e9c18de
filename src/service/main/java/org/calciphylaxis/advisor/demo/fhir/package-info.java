/**
 * An embedded FHIR server with the synthetic patients (profile demo only).
 */
@NullMarked
package org.calciphylaxis.advisor.demo.fhir;

import org.jspecify.annotations.NullMarked;
