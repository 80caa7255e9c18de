package org.calciphylaxis.advisor;

import java.util.List;
import java.util.stream.Stream;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * HL7's validator with the definitions of R4, which take seconds to read, and without a
 * network: codes of systems that are not here are warnings.
 */
public final class OfflineValidation {

	private static final FhirContext R4 = FhirContext.forR4Cached();

	private static final List<IValidationSupport> DEFINITIONS = List.of(new DefaultProfileValidationSupport(R4),
			new InMemoryTerminologyServerValidationSupport(R4), new CommonCodeSystemsTerminologyService(R4));

	private static final FhirInstanceValidator RULES = new FhirInstanceValidator(with());

	static {
		RULES.setAnyExtensionsAllowed(false);
	}

	private OfflineValidation() {
	}

	/** The definitions of R4, and others before them. */
	public static ValidationSupportChain with(IValidationSupport... others) {
		return new ValidationSupportChain(
				Stream.concat(Stream.of(others), DEFINITIONS.stream()).toArray(IValidationSupport[]::new));
	}

	/** What is wrong with an R4 resource; empty when nothing is. */
	public static List<String> errors(String resource) {
		FhirValidator validator = R4.newValidator().registerValidatorModule(RULES);
		return validator.validateWithResult(resource)
			.getMessages()
			.stream()
			.filter((message) -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
			.map((message) -> message.getLocationString() + ": " + message.getMessage())
			.toList();
	}

}
