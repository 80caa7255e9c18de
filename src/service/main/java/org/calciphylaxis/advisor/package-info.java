/**
 * Starts the Calciphylaxis Advisor, a CDS Hooks service, and connects the core's rules to
 * Spring.
 */
@NullMarked
package org.calciphylaxis.advisor;

import org.jspecify.annotations.NullMarked;
