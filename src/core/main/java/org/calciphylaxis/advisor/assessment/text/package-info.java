/**
 * Reads clinical free text in the manner of NegEx (Chapman 2001) and ConText (Harkema
 * 2009): terms, triggers, and how far a trigger reaches (rules, section 4).
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.text;

import org.jspecify.annotations.NullMarked;
