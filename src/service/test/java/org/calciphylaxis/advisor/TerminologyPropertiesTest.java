package org.calciphylaxis.advisor;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

class TerminologyPropertiesTest {

	@Test
	void aBlankAliasIsRefusedByTheNameOfTheProperty() {
		assertThat(PropertiesBinder.problems("advisor.terminology", TerminologyProperties.class,
				Map.of("advisor.terminology.system-aliases.SCT", " ")))
			.singleElement(as(STRING))
			.startsWith("advisor.terminology.system-aliases: ");
	}

}
