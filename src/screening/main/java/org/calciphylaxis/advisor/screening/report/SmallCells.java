package org.calciphylaxis.advisor.screening.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which counts of patients are too small to be shown.
 *
 * @param min counts from 1 up to below this are not shown; 1 shows all
 */
record SmallCells(int min) {

	boolean hides(long count) {
		return count > 0 && count < this.min;
	}

	/** Null where it is not shown. */
	@Nullable Long shown(long count) {
		return hides(count) ? null : Long.valueOf(count);
	}

	/**
	 * A column whose sum is known elsewhere. When exactly one count of it is hidden, the
	 * difference to the sum would tell it, so the next smallest is hidden too.
	 */
	List<@Nullable Long> shownOfPartition(List<Long> counts) {
		List<@Nullable Long> shown = new ArrayList<>();
		counts.forEach((count) -> shown.add(shown(count)));
		if (Collections.frequency(shown, null) == 1) {
			shown.stream()
				.filter((count) -> count != null && count > 0)
				.min(Long::compare)
				.ifPresent((next) -> shown.set(shown.indexOf(next), null));
		}
		return shown;
	}

}
