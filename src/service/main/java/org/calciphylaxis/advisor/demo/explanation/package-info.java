/**
 * Explains an assessment to the preview page, optionally with other thresholds (profile
 * demo only).
 */
@NullMarked
package org.calciphylaxis.advisor.demo.explanation;

import org.jspecify.annotations.NullMarked;
