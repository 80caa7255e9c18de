package org.calciphylaxis.advisor.chart.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * FHIR codes that are spelt like the constants of an enum.
 *
 * @param <E> the enum
 * @param byCode its constants by code
 */
public record EnumByCode<E extends Enum<E>>(Map<String, E> byCode) {

	public static <E extends Enum<E>> EnumByCode<E> of(Class<E> type) {
		return new EnumByCode<>(Arrays.stream(type.getEnumConstants())
			.collect(Collectors.toUnmodifiableMap(
					(constant) -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity())));
	}

	/**
	 * The first of the codes, in lower case, that the enum has, else what stands for
	 * none. A status in words has blanks where its code has hyphens.
	 */
	public E first(List<String> codes, E otherwise) {
		for (String code : codes) {
			E constant = this.byCode.get(code.strip().replace(' ', '-'));
			if (constant != null) {
				return constant;
			}
		}
		return otherwise;
	}

}
