package org.calciphylaxis.advisor.security.access;

import java.util.List;
import java.util.function.Predicate;

import org.calciphylaxis.advisor.AdvisorProperties;
import org.calciphylaxis.advisor.security.CdsClient;
import org.calciphylaxis.advisor.security.TrustProperties;
import org.calciphylaxis.advisor.security.token.FileJwkSetSource;

import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * What is asked of the settings beside the constraints on their records: the demo may do
 * what production may not, clients are told apart, and their key files can be read.
 */
final class TrustPropertiesValidator implements Validator {

	private final boolean demo;

	TrustPropertiesValidator(boolean demo) {
		this.demo = demo;
	}

	@Override
	public boolean supports(Class<?> type) {
		return type == AdvisorProperties.class || type == TrustProperties.class;
	}

	@Override
	public void validate(Object target, Errors errors) {
		if (target instanceof TrustProperties trust) {
			for (int i = 0; i < trust.clients().size(); i++) {
				client("clients[" + i + "]", trust.clients().get(i), trust.clients().subList(0, i), errors);
			}
		}
		if (!this.demo) {
			production(target, errors);
		}
	}

	private static void client(String property, CdsClient client, List<CdsClient> earlier, Errors errors) {
		Predicate<CdsClient> sameName = (other) -> other.name().equals(client.name());
		Predicate<CdsClient> sameIssuer = (other) -> other.issuer().equals(client.issuer());
		if (earlier.stream().anyMatch(sameName.or(sameIssuer))) {
			reject(errors, property, "has the name or the issuer of an earlier client");
		}
		if (client.jwksFile() != null && !new FileJwkSetSource(client.jwksFile()).isUsable()) {
			reject(errors, property + ".jwksFile", "has to be a readable JWK set of public keys");
		}
	}

	private static void production(Object target, Errors errors) {
		if (target instanceof AdvisorProperties advisor && String.valueOf(advisor.baseUrl()).startsWith("http:")) {
			reject(errors, "baseUrl", "has to be https outside profile demo");
		}
		if (target instanceof TrustProperties trust) {
			if (trust.clients().isEmpty()) {
				reject(errors, "clients", "is empty: nobody could call");
			}
			for (int i = 0; i < trust.clients().size(); i++) {
				if (trust.clients().get(i).isSandbox()) {
					reject(errors, "clients[" + i + "].issuer",
							"is the public sandbox, for which anyone can sign: only in profile demo");
				}
			}
			if (trust.origins().stream().anyMatch((origin) -> origin.startsWith("http:"))) {
				reject(errors, "origins", "has to be https outside profile demo");
			}
		}
	}

	private static void reject(Errors errors, String property, String message) {
		errors.rejectValue(property, "settings", message);
	}

}
