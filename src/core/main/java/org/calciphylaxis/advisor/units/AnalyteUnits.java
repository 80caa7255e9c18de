package org.calciphylaxis.advisor.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.calciphylaxis.advisor.units.UnitConversion.Impossible;
import org.calciphylaxis.advisor.units.UnitConversion.Linear;

/** The units that one analyte can be reported in, each worked out once. */
class AnalyteUnits {

	/** Spellings that are remembered; a laboratory has a handful. */
	static final int MAX_REMEMBERED = 200;

	private final Analyte analyte;

	private final ClinicalUnits clinical;

	private final List<ConvertibleUnit> convertible = new ArrayList<>();

	private final Map<String, UnitConversion> listed = new HashMap<>();

	private final Cache<String, UnitConversion> conversions = Caffeine.newBuilder()
		.maximumSize(MAX_REMEMBERED)
		.executor(Runnable::run)
		.recordStats()
		.build();

	AnalyteUnits(Analyte analyte, ClinicalUnits clinical) {
		this.analyte = analyte;
		this.clinical = clinical;
		add(analyte.unit(), Linear.SAME);
		analyte.equivalents().forEach((unit) -> add(unit.unit(), unit.conversion()));
	}

	/** Degrees and pure numbers are not proportional to any other unit. */
	private void add(String unit, Linear conversion) {
		this.listed.put(unit, conversion);
		if (conversion.isProportional()) {
			this.clinical.sizeOf(UnitText.withoutAnnotations(unit))
				.filter((size) -> !size.kind().isEmpty())
				.ifPresent((size) -> this.convertible.add(new ConvertibleUnit(size, conversion)));
		}
	}

	/**
	 * The conversion from a unit as charted.
	 * @param unit a code in UCUM, a spelling of one, or anything else
	 */
	UnitConversion from(String unit) {
		UnitConversion known = this.listed.get(unit);
		if (known != null) {
			return known;
		}
		return (unit.length() > UnitSpellings.MAX_LENGTH) ? Impossible.NOT_KNOWN
				: this.conversions.get(unit, this::resolve);
	}

	/** How many units were worked out, since they were not remembered. */
	long resolved() {
		return this.conversions.stats().loadCount();
	}

	/** How many units are remembered. */
	long remembered() {
		this.conversions.cleanUp();
		return this.conversions.estimatedSize();
	}

	private UnitConversion resolve(String unit) {
		String code = UnitSpellings.codeOf(this.analyte, unit).orElseGet(() -> UnitText.withoutAnnotations(unit));
		UnitConversion known = this.listed.get(code);
		if (known != null) {
			return known;
		}
		return this.clinical.sizeOf(code)
			.map((size) -> from(size).orElse(Impossible.DOES_NOT_FIT))
			.orElse(Impossible.NOT_KNOWN);
	}

	private Optional<UnitConversion> from(CanonicalUnit unit) {
		return this.convertible.stream()
			.filter((candidate) -> candidate.size().kind().equals(unit.kind()))
			.<UnitConversion>map((candidate) -> unit.to(candidate.size()).then(candidate.conversion()))
			.findFirst();
	}

	private record ConvertibleUnit(CanonicalUnit size, Linear conversion) {

	}

}
