package org.calciphylaxis.advisor.security.limits;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class ConcurrencyLimitFilterTest {

	private final MockHttpServletResponse answer = new MockHttpServletResponse();

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

}
