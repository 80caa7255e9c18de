/**
 * Finds clinical phrases, negation, history and body sites in free text, in the manner of
 * NegEx and ConText (Chapman 2001).
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.text;

import org.jspecify.annotations.NullMarked;
