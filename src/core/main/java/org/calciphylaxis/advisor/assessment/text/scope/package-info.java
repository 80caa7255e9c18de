/**
 * Works out which words each trigger of a text reaches (rules, section 4).
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.text.scope;

import org.jspecify.annotations.NullMarked;
