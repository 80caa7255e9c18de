/** JSON as charts are sent in it: into a tree, in one go, and strictly. */
@NullMarked
package org.calciphylaxis.advisor.prefetch.json;

import org.jspecify.annotations.NullMarked;
