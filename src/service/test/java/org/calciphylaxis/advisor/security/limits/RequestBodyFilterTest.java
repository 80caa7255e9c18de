package org.calciphylaxis.advisor.security.limits;

import java.time.Duration;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RequestBodyFilterTest {

	private static final FilterChain READS = (request, response) -> request.getInputStream().readAllBytes();

	private static MockHttpServletResponse send(BodyMemoryBudget budget, int bytes, FilterChain chain)
			throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
		request.setContent(new byte[bytes]);
		MockHttpServletResponse response = new MockHttpServletResponse();
		new RequestBodyFilter(Duration.ofMinutes(1), budget).doFilter(request, response, chain);
		return response;
	}

	@Test
	void bodyForWhichNoMemoryIsLeftIsSentAwayAndMayComeBack() throws Exception {
		BodyMemoryBudget budget = new BodyMemoryBudget(1000);
		FilterChain another = (request, response) -> {
			request.getInputStream().readAllBytes();
			MockHttpServletResponse tooMuch = sendUnchecked(budget, 500);
			assertThat(tooMuch.getStatus()).isEqualTo(503);
			assertThat(tooMuch.getHeader("Retry-After")).isEqualTo("2");
			assertThat(tooMuch.getHeader("Connection")).isEqualTo("close");
			assertThat(tooMuch.getContentAsString()).contains("OperationOutcome", "transient");
		};
		assertThat(send(budget, 600, another).getStatus()).isEqualTo(200);
		assertThat(send(budget, 500, READS).getStatus()).isEqualTo(200);
	}

	private static MockHttpServletResponse sendUnchecked(BodyMemoryBudget budget, int bytes) {
		try {
			return send(budget, bytes, READS);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void budgetGrowsWithTheHeap() {
		long megabyte = 1024 * 1024;
		assertThat(BodyMemoryBudget.forHeap(512 * megabyte).size()).isGreaterThan(16 * megabyte);
		assertThat(BodyMemoryBudget.forHeap(256 * megabyte).size()).isBetween(6 * megabyte, 10 * megabyte);
		assertThat(BodyMemoryBudget.forHeap(64 * megabyte).size()).isEqualTo(megabyte);
	}

}
