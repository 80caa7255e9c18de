package org.calciphylaxis.advisor.observability;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

class NativeMemoryTrimmerTest {

	@Test
	@EnabledOnOs(OS.LINUX)
	void isGivenBack() {
		assertThat(new NativeMemoryTrimmer().trim()).isTrue();
	}

}
