/** What clinicians answered: storage and summary. */
@NullMarked
package org.calciphylaxis.advisor.feedback;

import org.jspecify.annotations.NullMarked;
