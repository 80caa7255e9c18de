/**
 * Writes one audit line for each call and records metrics, both without patient data.
 */
@NullMarked
package org.calciphylaxis.advisor.observability;

import org.jspecify.annotations.NullMarked;
