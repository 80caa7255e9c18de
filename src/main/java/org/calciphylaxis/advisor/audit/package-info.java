/** One line per call, without patient data. */
@NullMarked
package org.calciphylaxis.advisor.audit;

import org.jspecify.annotations.NullMarked;
