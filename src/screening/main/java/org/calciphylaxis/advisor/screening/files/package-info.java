/**
 * The files of a screening, on whatever file system they lie, and what goes wrong with
 * them.
 */
@NullMarked
package org.calciphylaxis.advisor.screening.files;

import org.jspecify.annotations.NullMarked;
