/**
 * Maps codes and drug names to the concepts of the rules, using ValueSets, and reads the
 * rules' numbers.
 */
@NullMarked
package org.calciphylaxis.advisor.terminology;

import org.jspecify.annotations.NullMarked;
