package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a living person's value can be, both ends included; a value outside is more likely
 * a typing error or a wrong unit.
 *
 * @param lowest in the analyte's unit
 * @param highest in the analyte's unit; null when the rules give none
 */
record PlausibleRange(BigDecimal lowest, @Nullable BigDecimal highest) {

	static PlausibleRange of(String lowest, String highest) {
		return new PlausibleRange(new BigDecimal(lowest), new BigDecimal(highest));
	}

	static PlausibleRange notNegative() {
		return new PlausibleRange(BigDecimal.ZERO, null);
	}

	boolean holds(BigDecimal value) {
		return value.compareTo(this.lowest) >= 0 && (this.highest == null || value.compareTo(this.highest) <= 0);
	}

	/** Why a value outside is not usable. */
	NormalizedValue.NotUsable notUsable(String unit) {
		if (this.highest == null) {
			return new NormalizedValue.NotUsable("not plausible: below zero");
		}
		return "1".equals(unit)
				? new NormalizedValue.NotUsable("not plausible: outside {lowest} to {highest}", this.lowest,
						this.highest)
				: new NormalizedValue.NotUsable("not plausible: outside {lowest} to {highest} {unit}", this.lowest,
						this.highest, unit);
	}

}
