package org.calciphylaxis.advisor.units;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.fhir.ucum.Decimal;
import org.fhir.ucum.Pair;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;

/** The units that UCUM knows. Safe to share: the library keeps no state between calls. */
class UcumUnits {

	/**
	 * The library multiplies one by one, so exponents of two digits would keep it busy
	 * for seconds, and it passes over a slash too many. A bare number of several digits
	 * is a code of some other system.
	 */
	private static final Pattern REFUSED = Pattern
		.compile("[a-zA-Z\\])][+-]?\\d{2}|[*^][+-]?\\d{3}|.{25}|[^\\x21-\\x7E]|//|^\\d+$");

	private static final int DIGITS = 24;

	private final UcumEssenceService service;

	UcumUnits() {
		try (InputStream definitions = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
			this.service = new UcumEssenceService(definitions);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (UcumException ex) {
			throw new IllegalStateException("The UCUM definitions cannot be read", ex);
		}
	}

	/**
	 * How large a unit is. To UCUM a mole is a mere number, and an equivalent the same
	 * one: then 10*9 cells in a liter would be an amount of substance, and a mEq a mmol
	 * whatever its charge. So these take the place of the gram, in kinds of their own.
	 * @param code of a unit, or anything else
	 * @return empty when UCUM has no such unit, or none that is proportional to its base
	 */
	Optional<CanonicalUnit> sizeOf(String code) {
		if (REFUSED.matcher(code).find()) {
			return Optional.empty();
		}
		if (code.contains("mol")) {
			return sizeOf("mol:", code.replace("mol", "g"));
		}
		return code.contains("eq") ? sizeOf("eq:", code.replace("eq", "g")) : sizeOf("", code);
	}

	private Optional<CanonicalUnit> sizeOf(String kind, String code) {
		try {
			Pair canonical = this.service.getCanonicalForm(new Pair(new Decimal("1", DIGITS), code));
			return Optional
				.of(new CanonicalUnit(kind + canonical.getCode(), new BigDecimal(canonical.getValue().asDecimal())));
		}
		catch (UcumException | RuntimeException ex) {
			return Optional.empty();
		}
	}

}
