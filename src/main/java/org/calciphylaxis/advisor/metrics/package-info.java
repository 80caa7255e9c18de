/** What the service counts: no patient, no user, and only labels from closed lists. */
@NullMarked
package org.calciphylaxis.advisor.metrics;

import org.jspecify.annotations.NullMarked;
