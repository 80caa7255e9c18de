package org.calciphylaxis.advisor.prefetch;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.terminology.ValueSetCode;

import org.springframework.web.util.UriUtils;

/**
 * The value of a {@code code} search parameter: {@code system|code}, separated by commas.
 */
final class TokenSearchParameter {

	private TokenSearchParameter() {
	}

	/**
	 * Without repetition, in the order given. Codes that stand for all that begin with
	 * them cannot be searched for and are left out.
	 */
	static String format(Collection<ValueSetCode> codes) {
		return codes.stream()
			.filter((code) -> !code.prefix())
			.map(TokenSearchParameter::token)
			.distinct()
			.collect(Collectors.joining(","));
	}

	private static String token(ValueSetCode code) {
		String system = encode(escape(code.system())).replace("%3A", ":").replace("%2F", "/");
		return system + "|" + encode(escape(code.code()));
	}

	private static String encode(String value) {
		return UriUtils.encode(value, StandardCharsets.UTF_8);
	}

	/** FHIR's own escapes within a search value. */
	private static String escape(String value) {
		return value.replace("\\", "\\\\").replace(",", "\\,").replace("|", "\\|").replace("$", "\\$");
	}

}
