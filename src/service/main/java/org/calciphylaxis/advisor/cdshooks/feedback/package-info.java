/**
 * Accepts feedback on cards from CDS clients.
 */
@NullMarked
package org.calciphylaxis.advisor.cdshooks.feedback;

import org.jspecify.annotations.NullMarked;
