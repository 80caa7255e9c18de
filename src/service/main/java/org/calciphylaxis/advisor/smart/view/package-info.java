/**
 * Shows an assessment as JSON, as the SMART app and the demo draw it.
 */
@NullMarked
package org.calciphylaxis.advisor.smart.view;

import org.jspecify.annotations.NullMarked;
