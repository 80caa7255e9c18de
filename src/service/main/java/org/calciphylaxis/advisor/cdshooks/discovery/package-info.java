/**
 * Lists the CDS services with their prefetch templates.
 */
@NullMarked
package org.calciphylaxis.advisor.cdshooks.discovery;

import org.jspecify.annotations.NullMarked;
