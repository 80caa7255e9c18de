/** What a safety board reads: how often each advice was shown, and what became of it. */
@NullMarked
package org.calciphylaxis.advisor.feedback.report;

import org.jspecify.annotations.NullMarked;
