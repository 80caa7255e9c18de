/**
 * The OpenAPI documentation with examples (profile demo only).
 */
@NullMarked
package org.calciphylaxis.advisor.demo.api;

import org.jspecify.annotations.NullMarked;
