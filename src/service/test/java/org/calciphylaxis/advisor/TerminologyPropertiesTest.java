package org.calciphylaxis.advisor;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TerminologyPropertiesTest {

	@Test
	void aBlankAliasIsRefusedByTheNameOfTheProperty() {
		assertThatIllegalArgumentException().isThrownBy(() -> new TerminologyProperties(null, Map.of("SCT", " ")))
			.withMessageContaining("advisor.terminology.system-aliases");
	}

}
