/**
 * The command line of a screening.
 */
@NullMarked
package org.calciphylaxis.advisor.screening.command;

import org.jspecify.annotations.NullMarked;
