/**
 * Reports how often each advice was shown and what clinicians did with it.
 */
@NullMarked
package org.calciphylaxis.advisor.feedback.report;

import org.jspecify.annotations.NullMarked;
