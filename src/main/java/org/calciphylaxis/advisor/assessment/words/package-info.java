/** Clinical free text: words, negation, body sites. */
@NullMarked
package org.calciphylaxis.advisor.assessment.words;

import org.jspecify.annotations.NullMarked;
