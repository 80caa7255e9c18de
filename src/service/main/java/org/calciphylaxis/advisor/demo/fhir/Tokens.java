package org.calciphylaxis.advisor.demo.fhir;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PrimitiveType;

/** The tokens of a search parameter, one of which an element has to carry. */
final class Tokens {

	private final Map<String, List<TokenParam>> byCode;

	/** {@code system|} */
	private final List<TokenParam> systems;

	Tokens(TokenOrListParam any) {
		this.byCode = any.getValuesAsQueryTokens()
			.stream()
			.filter((token) -> !token.isEmpty())
			.collect(Collectors.groupingBy(TokenParam::getValue));
		this.systems = any.getValuesAsQueryTokens().stream().filter(TokenParam::isEmpty).toList();
	}

	boolean matches(Base value) {
		if (value instanceof CodeableConcept concept) {
			return concept.getCoding().stream().anyMatch(this::isOneOf);
		}
		if (value instanceof Coding coding) {
			return isOneOf(coding);
		}
		return value instanceof PrimitiveType<?> code && this.byCode.containsKey(code.getValueAsString());
	}

	private boolean isOneOf(Coding coding) {
		return hasSystem(coding, this.byCode.getOrDefault(coding.getCode(), List.of()))
				|| hasSystem(coding, this.systems);
	}

	private static boolean hasSystem(Coding coding, List<TokenParam> tokens) {
		return tokens.stream()
			.anyMatch((token) -> token.getSystem() == null
					|| token.getSystem().equals(Objects.requireNonNullElse(coding.getSystem(), "")));
	}

}
