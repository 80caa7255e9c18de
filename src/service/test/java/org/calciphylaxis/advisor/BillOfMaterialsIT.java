package org.calciphylaxis.advisor;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bill of materials of a build with profile {@code bill-of-materials}, which has to
 * be there then; other builds skip the test and say so.
 */
class BillOfMaterialsIT {

	private JsonNode bill;

	@BeforeEach
	void read() throws IOException {
		URL file = BillOfMaterialsIT.class.getResource("/META-INF/sbom/application.cdx.json");
		if (file == null && !Boolean.getBoolean("bill-of-materials")) {
			Assumptions.abort("This build made no bill of materials: mvn -P bill-of-materials verify does");
		}
		assertThat(file).as("META-INF/sbom/application.cdx.json").isNotNull();
		this.bill = new ObjectMapper().readTree(file);
	}

	private List<String> components() {
		return StreamSupport.stream(this.bill.path("components").spliterator(), false)
			.map((component) -> component.path("purl").asText())
			.toList();
	}

	@Test
	void isCycloneDxAboutOurApplication() {
		assertThat(this.bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
		JsonNode subject = this.bill.path("metadata").path("component");
		assertThat(subject.path("type").asText()).isEqualTo("application");
		assertThat(subject.path("purl").asText())
			.startsWith("pkg:maven/org.calciphylaxis/calciphylaxis-advisor-service@");
		assertThat(subject.path("licenses").findValuesAsText("id")).containsExactly("Apache-2.0");
	}

	@Test
	void listsTheLibrariesThatReadCharts() {
		assertThat(components()).anyMatch((purl) -> purl.startsWith("pkg:maven/ca.uhn.hapi.fhir/hapi-fhir-base@"))
			.anyMatch((purl) -> purl.startsWith("pkg:maven/org.springframework.boot/spring-boot@"));
	}

	@Test
	void listsNothingThatOnlyTestsUse() {
		assertThat(components()).noneMatch((purl) -> purl.contains("/playwright@") || purl.contains("/junit-jupiter@"));
	}

	@Test
	void namesAHashOfEveryLibrary() {
		assertThat(this.bill.path("components"))
			.allSatisfy((component) -> assertThat(component.path("hashes")).isNotEmpty());
	}

}
