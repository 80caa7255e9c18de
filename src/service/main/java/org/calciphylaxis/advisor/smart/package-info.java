/**
 * Serves the SMART app, and assesses charts for it.
 */
@NullMarked
package org.calciphylaxis.advisor.smart;

import org.jspecify.annotations.NullMarked;
