/**
 * Loads and fills the templates of cards.
 */
@NullMarked
package org.calciphylaxis.advisor.cards.template;

import org.jspecify.annotations.NullMarked;
