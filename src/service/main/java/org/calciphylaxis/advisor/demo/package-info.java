/**
 * Synthetic patients and the preview page (profile demo only).
 */
@NullMarked
package org.calciphylaxis.advisor.demo;

import org.jspecify.annotations.NullMarked;
