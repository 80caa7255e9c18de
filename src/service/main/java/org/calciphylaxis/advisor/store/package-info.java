/**
 * Database access for cards and feedback: schema migration, execution with time limits,
 * keyed hashes and retention.
 */
@NullMarked
package org.calciphylaxis.advisor.store;

import org.jspecify.annotations.NullMarked;
