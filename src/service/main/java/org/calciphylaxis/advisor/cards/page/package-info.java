/**
 * Renders the pages behind the cards, with the thresholds of this installation.
 */
@NullMarked
package org.calciphylaxis.advisor.cards.page;

import org.jspecify.annotations.NullMarked;
