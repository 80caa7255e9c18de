/** The doors: who may come in, from which pages, and what every answer says. */
@NullMarked
package org.calciphylaxis.advisor.trust.access;

import org.jspecify.annotations.NullMarked;
