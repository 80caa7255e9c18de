/**
 * Reads lexicon files, the words of a language as YAML, and says file and line of
 * whatever is wrong in them.
 */
@NullMarked
package org.calciphylaxis.advisor.terminology.lexicon;

import org.jspecify.annotations.NullMarked;
