package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that is measured, with the one unit that it is compared in. Factors between
 * mass and amount of substance, and the plausible ranges, are those of section 5 of the
 * advice rules; where that gives no range, only a value below zero is not plausible.
 */
public enum Analyte {

	/** Intact parathyroid hormone. */
	PTH("pg/mL", PlausibleRange.of("1", "10000"), AlternativeUnit.perUnit("pmol/L", "0.106")),

	/** Calcium in serum, total or corrected for albumin. It carries two charges. */
	CALCIUM("mg/dL", PlausibleRange.of("4", "20"), AlternativeUnit.perUnit("mmol/L", "0.2495"),
			AlternativeUnit.perUnit("meq/L", "0.4990")),

	/** Phosphate in serum, as phosphorus. */
	PHOSPHATE("mg/dL", PlausibleRange.of("0.5", "20"), AlternativeUnit.perUnit("mmol/L", "0.3229")),

	/** Calcium times phosphate. */
	CA_P_PRODUCT("mg2/dL2", PlausibleRange.notNegative(), AlternativeUnit.unitsPer("mmol2/L2", "12.41")),

	/** Albumin in serum. */
	ALBUMIN("g/dL", PlausibleRange.of("0.5", "7"), AlternativeUnit.perUnit("umol/L", "150.4")),

	/** Aluminum in serum or plasma. */
	ALUMINUM("ug/L", PlausibleRange.notNegative(), AlternativeUnit.perUnit("umol/L", "0.0371")),

	/** 25-hydroxyvitamin D. */
	VITAMIN_D_25_OH("ng/mL", PlausibleRange.notNegative(), AlternativeUnit.perUnit("nmol/L", "2.496")),

	/** Ionized calcium: the factors of {@link #CALCIUM}, the other way round. */
	IONIZED_CALCIUM("mmol/L", PlausibleRange.notNegative(), AlternativeUnit.unitsPer("mg/dL", "0.2495"),
			AlternativeUnit.perUnit("meq/L", "2")),

	/** Alkaline phosphatase. */
	ALP("U/L", PlausibleRange.notNegative()),

	/** Ferritin. */
	FERRITIN("ng/mL", PlausibleRange.notNegative()),

	/** Transferrin saturation. */
	TSAT("%", PlausibleRange.notNegative()),

	/** C-reactive protein. */
	CRP("mg/L", PlausibleRange.notNegative()),

	/**
	 * Estimated glomerular filtration rate for 1.73 m2 of body surface. Laboratories
	 * often leave the surface out of the unit; mL/min is taken as the same.
	 */
	EGFR("mL/min/{1.73_m2}", PlausibleRange.notNegative()),

	/** Activity of protein C or S, in percent of normal. */
	PROTEIN_ACTIVITY("%", PlausibleRange.notNegative()),

	/** International normalized ratio: a pure number, which needs no unit. */
	INR("1", PlausibleRange.notNegative()),

	/** Body mass index. */
	BODY_MASS_INDEX("kg/m2", PlausibleRange.of("10", "90")),

	/** Body weight. */
	WEIGHT("kg", PlausibleRange.notNegative()),

	/** Body height. */
	HEIGHT("m", PlausibleRange.notNegative()),

	/** Body temperature. */
	TEMPERATURE("Cel", PlausibleRange.notNegative(), AlternativeUnit.fahrenheit(), AlternativeUnit.kelvin()),

	/** Systolic or diastolic blood pressure. */
	BLOOD_PRESSURE("mm[Hg]", PlausibleRange.notNegative()),

	/** Severity of pain from 0 to 10: a pure number, which needs no unit. */
	PAIN("1", PlausibleRange.of("0", "10")),

	/** Leukocytes in blood. */
	LEUKOCYTES("10*9/L", PlausibleRange.notNegative()),

	/** Lactate. The rules give no factor to a mass unit, so none is usable. */
	LACTATE("mmol/L", PlausibleRange.notNegative());

	private final String unit;

	private final PlausibleRange plausible;

	private final List<AlternativeUnit> equivalents;

	Analyte(String unit, PlausibleRange plausible, AlternativeUnit... equivalents) {
		this.unit = unit;
		this.plausible = plausible;
		this.equivalents = List.of(equivalents);
	}

	/** The UCUM code of the unit that this is compared in. */
	public String unit() {
		return this.unit;
	}

	/**
	 * The UCUM code of the unit of the other kind, mostly the SI one, if there is one.
	 */
	public @Nullable String otherUnit() {
		return this.equivalents.isEmpty() ? null : this.equivalents.get(0).unit();
	}

	PlausibleRange plausible() {
		return this.plausible;
	}

	List<AlternativeUnit> equivalents() {
		return this.equivalents;
	}

	/** Whether a number without a unit leaves nothing to guess. */
	boolean needsNoUnit() {
		return "1".equals(this.unit);
	}

	/**
	 * What a living person's value can be, both ends included; a value outside is more
	 * likely a typing error or a wrong unit.
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

}
