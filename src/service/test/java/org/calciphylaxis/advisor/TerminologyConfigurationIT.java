package org.calciphylaxis.advisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.util.TestPropertyValues;

import static org.assertj.core.api.Assertions.assertThat;

/** The terminology as the application starts with it. */
class TerminologyConfigurationIT {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(TerminologyConfiguration.class);

	@Test
	void isThereWithoutAnySetting() {
		this.application
			.run((context) -> assertThat(context.getBean(Terminology.class).codesOf(Concept.ESKD)).isNotEmpty());
	}

	@Test
	void knowsTheAliasesOfTheSettings() {
		Map<String, String> settings = Map.of("advisor.terminology.system-aliases[http://hospital.example/diagnoses]",
				"http://hl7.org/fhir/sid/icd-10-cm");
		this.application.withInitializer((context) -> TestPropertyValues.of(settings).applyTo(context))
			.run((context) -> assertThat(
					context.getBean(Terminology.class).conceptsOf("http://hospital.example/diagnoses", "N18.6"))
				.containsExactly(Concept.ESKD));
	}

	@Test
	void aBrokenOverlayFileStopsTheStartByItsNameAndLine(@TempDir Path overlay) throws IOException {
		Files.writeString(overlay.resolve("ours.json"), "{\n\"resourceType\": \"Bundle\"}");
		this.application.withPropertyValues("advisor.terminology.overlay=" + overlay)
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("ours.json, line 2"));
	}

	@Test
	void anAliasOfNothingStopsTheStartByTheNameOfTheProperty() {
		String alias = "advisor.terminology.system-aliases[SCT]";
		this.application.withPropertyValues(alias + "=").run((context) -> assertThat(context).hasFailed());
		assertThat(PropertiesBinder.problems("advisor.terminology", TerminologyProperties.class, Map.of(alias, "")))
			.singleElement()
			.asString()
			.contains("advisor.terminology.system-aliases");
	}

}
