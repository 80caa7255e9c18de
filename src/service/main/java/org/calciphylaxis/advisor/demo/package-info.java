/**
 * Synthetic patients, the preview page and the OpenAPI documentation (profile demo only).
 */
@NullMarked
package org.calciphylaxis.advisor.demo;

import org.jspecify.annotations.NullMarked;
