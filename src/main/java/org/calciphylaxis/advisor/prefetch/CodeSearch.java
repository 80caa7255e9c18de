package org.calciphylaxis.advisor.prefetch;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The value of a {@code code} search parameter: {@code system|code}, separated by commas.
 */
final class CodeSearch {

	private CodeSearch() {
	}

	/** Without repetition, in the order given. */
	static String of(Collection<SearchCode> codes) {
		return codes.stream().map(CodeSearch::token).distinct().collect(Collectors.joining(","));
	}

	private static String token(SearchCode code) {
		return PercentEncoding.of(escape(code.system()), ":/") + "|" + PercentEncoding.of(escape(code.code()));
	}

	/** FHIR's own escapes within a search value. */
	private static String escape(String value) {
		return value.replace("\\", "\\\\").replace(",", "\\,").replace("|", "\\|").replace("$", "\\$");
	}

	/** A code to search for. */
	record SearchCode(String system, String code) {

	}

}
