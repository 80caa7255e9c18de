/**
 * Writes an assessment as CDS Hooks cards with an evidence table and suggested orders.
 */
@NullMarked
package org.calciphylaxis.advisor.cards;

import org.jspecify.annotations.NullMarked;
