package org.calciphylaxis.advisor.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationResult;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SyntheticPatientValidityIT {

	private static final FhirContext FHIR = FhirContext.forR4Cached();

	private final SyntheticPatients stories = new SyntheticPatients(
			Clock.fixed(Instant.parse("2032-02-29T12:00:00Z"), ZoneOffset.UTC));

	@Test
	void isValidR4OnALeapDay() {
		FhirInstanceValidator rules = new FhirInstanceValidator(new ValidationSupportChain(
				new DefaultProfileValidationSupport(FHIR), new CommonCodeSystemsTerminologyService(FHIR),
				new InMemoryTerminologyServerValidationSupport(FHIR)));
		rules.setAnyExtensionsAllowed(false);
		FhirValidator validator = FHIR.newValidator().registerValidatorModule(rules);
		for (String chart : this.stories.charts()) {
			ValidationResult result = validator.validateWithResult(chart);
			assertThat(result.getMessages())
				.filteredOn((message) -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
				.isEmpty();
		}
	}

}
