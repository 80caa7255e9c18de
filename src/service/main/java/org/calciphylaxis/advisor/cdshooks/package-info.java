/**
 * Handles CDS Hooks service calls.
 */
@NullMarked
package org.calciphylaxis.advisor.cdshooks;

import org.jspecify.annotations.NullMarked;
