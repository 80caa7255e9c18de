/** What operators deploy is what their programs read, and runs as the documents say. */
@NullMarked
package org.calciphylaxis.advisor.packaging;

import org.jspecify.annotations.NullMarked;
