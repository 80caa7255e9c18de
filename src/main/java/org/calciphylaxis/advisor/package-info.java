/**
 * Calciphylaxis Advisor: a CDS Hooks service that reads a chart and says when to consider
 * calciphylaxis.
 */
@NullMarked
package org.calciphylaxis.advisor;

import org.jspecify.annotations.NullMarked;
