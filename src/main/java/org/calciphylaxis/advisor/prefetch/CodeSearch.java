package org.calciphylaxis.advisor.prefetch;

import java.util.Collection;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.chart.terminology.Code;

/**
 * The value of a {@code code} search parameter: {@code system|code}, separated by commas.
 */
final class CodeSearch {

	private CodeSearch() {
	}

	/**
	 * Without repetition, in the order given. Codes that stand for all that begin with
	 * them cannot be searched for and are left out.
	 */
	static String of(Collection<Code> codes) {
		return codes.stream()
			.filter((code) -> !code.prefix())
			.map(CodeSearch::token)
			.distinct()
			.collect(Collectors.joining(","));
	}

	private static String token(Code code) {
		return PercentEncoding.of(escape(code.system()), ":/") + "|" + PercentEncoding.of(escape(code.code()));
	}

	/** FHIR's own escapes within a search value. */
	private static String escape(String value) {
		return value.replace("\\", "\\\\").replace(",", "\\,").replace("|", "\\|").replace("$", "\\$");
	}

}
