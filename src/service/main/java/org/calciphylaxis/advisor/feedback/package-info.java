/**
 * Stores what clinicians did with their cards.
 */
@NullMarked
package org.calciphylaxis.advisor.feedback;

import org.jspecify.annotations.NullMarked;
