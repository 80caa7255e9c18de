/**
 * Writes an assessment as CDS Hooks cards: words, evidence table, suggested orders,
 * override reasons.
 */
@NullMarked
package org.calciphylaxis.advisor.cards;

import org.jspecify.annotations.NullMarked;
