/**
 * What was shown and what clinicians answered: storage, keyed hashes and retention.
 * <p>
 * Spring's JdbcClient rather than Spring Data repositories: a repository asks the
 * database for its dialect at the start, and this service has to start without it.
 */
@NullMarked
package org.calciphylaxis.advisor.feedback;

import org.jspecify.annotations.NullMarked;
