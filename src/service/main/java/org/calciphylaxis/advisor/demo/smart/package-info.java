/**
 * A small SMART authorization server for the demo's FHIR server (profile demo only).
 */
@NullMarked
package org.calciphylaxis.advisor.demo.smart;

import org.jspecify.annotations.NullMarked;
