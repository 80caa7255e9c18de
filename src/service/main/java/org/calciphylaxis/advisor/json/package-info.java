/**
 * Parses request bodies strictly into JSON trees.
 */
@NullMarked
package org.calciphylaxis.advisor.json;

import org.jspecify.annotations.NullMarked;
