/**
 * Why and why not: the assessment behind a hook call, with other thresholds if asked
 * (profile demo only).
 */
@NullMarked
package org.calciphylaxis.advisor.demo.explanation;

import org.jspecify.annotations.NullMarked;
