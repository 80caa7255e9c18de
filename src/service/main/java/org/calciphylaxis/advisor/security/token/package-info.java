/**
 * Verifies the JWTs of CDS clients and rejects replays.
 */
@NullMarked
package org.calciphylaxis.advisor.security.token;

import org.jspecify.annotations.NullMarked;
