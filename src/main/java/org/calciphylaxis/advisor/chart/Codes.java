package org.calciphylaxis.advisor.chart;

import java.util.List;
import java.util.Locale;

/** FHIR codes that are spelt like the constants of an enum. */
final class Codes {

	private Codes() {
	}

	/** The first code that the enum has, else what stands for none. */
	static <E extends Enum<E>> E first(Class<E> type, List<String> codes, E otherwise) {
		for (String code : codes) {
			String name = code.toUpperCase(Locale.ROOT).replace('-', '_');
			for (E constant : type.getEnumConstants()) {
				if (constant.name().equals(name)) {
					return constant;
				}
			}
		}
		return otherwise;
	}

}
