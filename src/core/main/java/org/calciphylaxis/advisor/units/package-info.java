/**
 * Converts laboratory values between UCUM units, including between mass and substance
 * concentrations.
 */
@NullMarked
package org.calciphylaxis.advisor.units;

import org.jspecify.annotations.NullMarked;
