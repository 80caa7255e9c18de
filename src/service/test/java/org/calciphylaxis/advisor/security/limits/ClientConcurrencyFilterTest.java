package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class ClientConcurrencyFilterTest {

	private final ClientConcurrencyFilter filter = new ClientConcurrencyFilter(2, 2);

	@AfterEach
	void forgetTheCaller() {
		SecurityContextHolder.clearContext();
	}

	private int call(String client, FilterChain meanwhile) throws IOException, ServletException {
		SecurityContextHolder.getContext()
			.setAuthentication(new UsernamePasswordAuthenticationToken(
					new CdsClientPrincipal(client, FhirServerAllowlist.NONE, null, null, false), null));
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(new MockHttpServletRequest(), response, meanwhile);
		return response.getStatus();
	}

	@Test
	void oneClientCannotTakeThePlaceThatIsKeptForAnother() throws Exception {
		FilterChain meanwhile = (request, response) -> {
			assertThat(call("slow", new MockFilterChain())).isEqualTo(503);
			assertThat(call("other", new MockFilterChain())).isEqualTo(200);
		};
		assertThat(call("slow", meanwhile)).isEqualTo(200);
		assertThat(call("slow", new MockFilterChain())).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "100, 1, 100", "100, 2, 90", "100, 5, 60", "100, 20, 5", "3, 2, 2", "1, 2, 1" })
	void keepsATenthForEachOtherClientOrAnEqualShare(int callsAtOnce, int clients, int max) {
		assertThat(ClientConcurrencyFilter.max(callsAtOnce, clients)).isEqualTo(max);
	}

}
