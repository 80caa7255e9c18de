package org.calciphylaxis.advisor.prefetch;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.terminology.ValueSetCode;

import org.springframework.web.util.UriUtils;

/**
 * The value of a {@code code} search parameter: codes separated by commas, without their
 * systems, which would make a template longer than clients take (2,000 bytes). A code of
 * the same letters in another system is not used when it arrives.
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
		return UriUtils.encode(escape(code.code()), StandardCharsets.UTF_8);
	}

	/** FHIR's own escapes within a search value. */
	private static String escape(String value) {
		return value.replace("\\", "\\\\").replace(",", "\\,").replace("|", "\\|").replace("$", "\\$");
	}

}
