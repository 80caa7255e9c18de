/** Pure UCUM units and the mass to substance factors: a value is usable or it is not. */
@NullMarked
package org.calciphylaxis.advisor.units;

import org.jspecify.annotations.NullMarked;
