package org.calciphylaxis.advisor.demo.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the preview's charts draw.
 *
 * @param series one per laboratory value, oldest point first
 * @param marks what happened, oldest first
 */
record TimelineView(List<Series> series, List<Mark> marks) {

	/**
	 * One laboratory value over time, in the unit that the rules compare.
	 *
	 * @param low lower end of the reference band; null when there is none
	 * @param high upper end of the reference band; null when there is none
	 */
	record Series(String name, String unit, @Nullable BigDecimal low, @Nullable BigDecimal high, List<Point> points) {

	}

	/** One result. */
	record Point(String date, BigDecimal value) {

		static Point of(LocalDate day, BigDecimal value) {
			return new Point(day.toString(), value);
		}

	}

	/** Something that happened: {@code warfarin}, {@code dialysis} or {@code lesion}. */
	record Mark(String kind, String label, String date) {

	}

}
