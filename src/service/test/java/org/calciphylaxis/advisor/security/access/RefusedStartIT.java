package org.calciphylaxis.advisor.security.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.calciphylaxis.advisor.CalciphylaxisAdvisorApplication;
import org.calciphylaxis.advisor.InvalidSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.NestedExceptionUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class RefusedStartIT {

	private static void isRefused(String... settings) {
		assertThatException()
			.isThrownBy(() -> new SpringApplicationBuilder(CalciphylaxisAdvisorApplication.class)
				.properties("server.port=0")
				.run(settings)
				.close())
			.satisfies((failure) -> assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
				.isInstanceOf(InvalidSettings.class));
	}

	@Test
	void defaultsAreNotEnoughToStartAndTheOperatorReadsWhatIsMissing(CapturedOutput output) {
		isRefused();
		assertThat(output)
			.contains("The settings are not safe", "advisor.base-url has to be the URL",
					"advisor.trust.clients is empty")
			.doesNotContain("at org.calciphylaxis");
	}

	@Test
	void cardHistoryWithoutAKeyIsRefused(CapturedOutput output) {
		assertThatException().isThrownBy(() -> new SpringApplicationBuilder(CalciphylaxisAdvisorApplication.class)
			.properties("server.port=0")
			.run("--advisor.card-history.key=", "--advisor.base-url=https://cds.example.org",
					"--advisor.trust.clients[0].name=ehr", "--advisor.trust.clients[0].issuer=https://ehr.example",
					"--advisor.trust.clients[0].jwks-uri=https://ehr.example/jwks")
			.close());
		assertThat(output).contains("APPLICATION FAILED TO START", "advisor.card-history.key must be a secret")
			.doesNotContain("at org.calciphylaxis");
	}

	@Test
	void sandboxIsRefusedOutsideTheDemo(CapturedOutput output) {
		isRefused("--advisor.base-url=https://cds.example.org", "--advisor.trust.clients[0].name=sandbox",
				"--advisor.trust.clients[0].issuer=https://sandbox.cds-hooks.org",
				"--advisor.trust.clients[0].jwks-file=classpath:trust/sandbox-jwks.json");
		assertThat(output).contains("advisor.trust.clients[0].issuer is the public sandbox");
	}

	@Test
	void mistypedNameIsRefusedWithTheNearestOneBeforeAnythingIsCreated(CapturedOutput output, @TempDir Path folder) {
		isRefused("--advisor.base-url=https://cds.example.org", "--advisor.trust.clients[0].name=ehr",
				"--advisor.trust.clients[0].issuer=https://ehr.example.org",
				"--advisor.trust.clients[0].jwks-uri=https://ehr.example.org/jwks",
				"--advisor.trust.clients[0].tenant=north", "--advisor.trust.fhir-server=https://ehr.example.org/fhir",
				"--advisor.card-history.retension=30d", "--advisor.rules.labs.pth-mayor=900",
				"--advisor.rules.labs.albumin=-1", "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("db"));
		assertThat(output).contains(
				"advisor.trust.clients[0].tenant is no setting of this program; the nearest is advisor.trust.clients[].tenants",
				"the nearest is advisor.trust.fhir-servers", "the nearest is advisor.card-history.retention",
				"the nearest is advisor.rules.labs.pth-major",
				"advisor.rules.labs.albumin must be a number that is not negative");
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void folderOfCardsThatIsNoneStopsTheStartBeforeAnythingIsCreated(CapturedOutput output, @TempDir Path folder) {
		stopsInTheDemo(folder, "--advisor.cards.location=/no/such/folder");
		assertThat(output)
			.contains("APPLICATION FAILED TO START", "advisor.cards.location is not a folder: /no/such/folder")
			.doesNotContain("at org.calciphylaxis");
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void brokenLexiconOfASiteStopsTheStartWithFileAndLine(CapturedOutput output, @TempDir Path folder,
			@TempDir Path overlay) throws IOException {
		Files.writeString(overlay.resolve("en.yaml"), "language: en\nversion: 1\nterms: {livedo: livedo\n");
		stopsInTheDemo(folder, "--advisor.terminology.overlay=" + overlay);
		assertThat(output).contains("APPLICATION FAILED TO START", "en.yaml:").doesNotContain("at org.calciphylaxis");
		assertThat(folder).isEmptyDirectory();
	}

	private static void stopsInTheDemo(Path database, String setting) {
		assertThatException()
			.isThrownBy(() -> new SpringApplicationBuilder(CalciphylaxisAdvisorApplication.class).profiles("demo")
				.run("--server.port=0", setting, "--spring.datasource.url=jdbc:h2:file:" + database.resolve("db"))
				.close());
	}

}
