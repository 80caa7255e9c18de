/**
 * Stores what clinicians answered to cards.
 */
@NullMarked
package org.calciphylaxis.advisor.feedback;

import org.jspecify.annotations.NullMarked;
