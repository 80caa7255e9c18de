/**
 * JMH benchmarks of hook calls, and a load test of the running service.
 */
@NullMarked
package org.calciphylaxis.advisor.benchmarks;

import org.jspecify.annotations.NullMarked;
