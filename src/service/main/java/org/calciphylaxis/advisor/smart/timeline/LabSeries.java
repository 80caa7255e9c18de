package org.calciphylaxis.advisor.smart.timeline;

import java.math.BigDecimal;
import java.util.List;

import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.jspecify.annotations.Nullable;

/**
 * One analyte over time, all in the unit of its newest result.
 *
 * @param lab which one
 * @param unit as the chart writes it
 * @param low lower end of the laboratory's reference range, of the newest result that
 * brings one; null when there is none
 * @param high its upper end; null when there is none
 * @param limits where the rules begin to count
 * @param points at least one, oldest first
 */
public record LabSeries(Lab lab, String unit, @Nullable BigDecimal low, @Nullable BigDecimal high, List<Limit> limits,
		List<Point> points) {

	public LabSeries {
		limits = List.copyOf(limits);
		points = List.copyOf(points);
	}

	/**
	 * A limit of the rules.
	 *
	 * @param name of the threshold ({@code pthMajor})
	 * @param value in the unit of the series
	 * @param above whether values above it count, and not those below
	 */
	public record Limit(String name, BigDecimal value, boolean above) {

	}

	/**
	 * One result.
	 *
	 * @param at seconds since 1970
	 * @param day the day, in the advisor's zone
	 * @param value in the unit of the series, to four digits
	 * @param charted value and unit as charted; words of the chart
	 * @param computed whether the value is one that the rules compute from this and
	 * another result
	 */
	public record Point(long at, String day, BigDecimal value, String charted, boolean computed) {

	}

}
