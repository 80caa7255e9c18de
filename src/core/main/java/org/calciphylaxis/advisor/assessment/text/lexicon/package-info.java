/**
 * What a lexicon holds: terms, triggers, body sites and the findings that terms make up.
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.text.lexicon;

import org.jspecify.annotations.NullMarked;
