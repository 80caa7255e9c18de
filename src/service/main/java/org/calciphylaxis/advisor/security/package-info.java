/**
 * CDS clients and the FHIR servers they may name.
 */
@NullMarked
package org.calciphylaxis.advisor.security;

import org.jspecify.annotations.NullMarked;
