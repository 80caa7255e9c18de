/**
 * Reads skin findings and body sites from clinical text (rules, section 3).
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.text.skin;

import org.jspecify.annotations.NullMarked;
