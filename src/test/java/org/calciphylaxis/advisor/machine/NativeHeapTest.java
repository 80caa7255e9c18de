package org.calciphylaxis.advisor.machine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

class NativeHeapTest {

	@Test
	@EnabledOnOs(OS.LINUX)
	void isGivenBack() {
		assertThat(new NativeHeap().giveBack()).isTrue();
	}

}
