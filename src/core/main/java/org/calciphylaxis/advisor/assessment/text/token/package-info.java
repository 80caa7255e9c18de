/**
 * Folds free text, cuts it into words, and finds phrases in it in linear time.
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.text.token;

import org.jspecify.annotations.NullMarked;
