package org.calciphylaxis.advisor.security.limits;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class FilterLimitsTest {

	private final MockHttpServletResponse answer = new MockHttpServletResponse();

	@AfterEach
	void forgetTheCaller() {
		SecurityContextHolder.clearContext();
	}

	private static void callAs(String client) {
		SecurityContextHolder.getContext()
			.setAuthentication(new UsernamePasswordAuthenticationToken(
					new CdsClientPrincipal(client, FhirServerAllowlist.NONE), null));
	}

	private int call(RateLimitFilter filter) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(new MockHttpServletRequest(), response, new MockFilterChain());
		if (response.getStatus() != 200) {
			assertThat(response.getHeader("Retry-After")).isEqualTo("60");
			assertThat(response.getContentAsString()).contains("OperationOutcome", "throttled");
		}
		return response.getStatus();
	}

	@Test
	void oneCallTooManyAtOnceIsSentAwayUntilAPlaceIsFree() throws Exception {
		ConcurrencyLimitFilter filter = new ConcurrencyLimitFilter(1);
		CountDownLatch inside = new CountDownLatch(1);
		CountDownLatch leave = new CountDownLatch(1);
		FilterChain stays = (request, response) -> {
			inside.countDown();
			await(leave);
		};
		ExecutorService other = Executors.newSingleThreadExecutor();
		Future<?> first = other.submit(() -> {
			filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), stays);
			return null;
		});
		await(inside);
		filter.doFilter(new MockHttpServletRequest(), this.answer, new MockFilterChain());
		assertThat(this.answer.getStatus()).isEqualTo(503);
		assertThat(this.answer.getHeader("Retry-After")).isEqualTo("2");
		assertThat(this.answer.getContentType()).startsWith("application/fhir+json");
		assertThat(this.answer.getContentAsString()).contains("OperationOutcome", "transient");
		leave.countDown();
		first.get(5, TimeUnit.SECONDS);
		MockHttpServletResponse later = new MockHttpServletResponse();
		filter.doFilter(new MockHttpServletRequest(), later, new MockFilterChain());
		assertThat(later.getStatus()).isEqualTo(200);
		other.shutdown();
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void eachClientHasItsOwnMinute() throws Exception {
		RateLimitFilter filter = new RateLimitFilter(2);
		callAs("a");
		assertThat(new int[] { call(filter), call(filter), call(filter) }).containsExactly(200, 200, 429);
		callAs("b");
		assertThat(call(filter)).isEqualTo(200);
	}

	@Test
	void withoutASettingAClientMayCallAsOftenAsItLikes() throws Exception {
		RateLimitFilter filter = new RateLimitFilter(0);
		callAs("a");
		for (int i = 0; i < 1000; i++) {
			assertThat(call(filter)).isEqualTo(200);
		}
	}

}
