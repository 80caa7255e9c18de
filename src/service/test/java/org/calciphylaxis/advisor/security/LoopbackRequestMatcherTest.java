package org.calciphylaxis.advisor.security;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LoopbackRequestMatcherTest {

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.8.9.10", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1" })
	void thisMachineIsLoopback(String address) {
		assertThat(LoopbackRequestMatcher.isLoopback(address)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "10.0.0.1", "192.168.1.2", "128.0.0.1", "fe80::1%eth0", "2001:db8::1", "", "localhost",
			"127.0.0.1.example.org" })
	void othersAndNamesAreNot(String address) {
		assertThat(LoopbackRequestMatcher.isLoopback(address)).isFalse();
	}

}
