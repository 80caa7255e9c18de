package org.calciphylaxis.advisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The files of our artifacts are the FHIR that they say they are. */
class FhirResourcesTest {

	private static final FhirValidator VALIDATOR = validator();

	@ParameterizedTest
	@MethodSource("resources")
	void isValidFhir(Path file) throws IOException {
		List<SingleValidationMessage> messages = VALIDATOR.validateWithResult(Files.readString(file)).getMessages();
		assertThat(messages).filteredOn((message) -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
			.isEmpty();
	}

	static Stream<Path> resources() {
		return Stream.of("valuesets", "codesystems", "plan-definitions")
			.flatMap((folder) -> files("fhir-resources/" + folder));
	}

	private static Stream<Path> files(String directory) {
		try (Stream<Path> entries = Files.list(Path.of(directory))) {
			return entries.sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Without a network: codes of systems that are not here are warnings. */
	private static FhirValidator validator() {
		FhirContext context = FhirContext.forR4Cached();
		ValidationSupportChain offline = new ValidationSupportChain(new DefaultProfileValidationSupport(context),
				new InMemoryTerminologyServerValidationSupport(context),
				new CommonCodeSystemsTerminologyService(context));
		return context.newValidator().registerValidatorModule(new FhirInstanceValidator(offline));
	}

}
