package org.calciphylaxis.advisor.security.access;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** In production, where everything else needs a token. */
class AdvicePageAccessIT extends ProductionModeIT {

	@Test
	void thePageOfAnAdviceNeedsNoToken() {
		assertThat(ProductionModeIT.get(this.port, "/advice").statusCode()).isEqualTo(200);
		assertThat(ProductionModeIT.get(this.port, "/advice/suspected").statusCode()).isEqualTo(200);
		assertThat(ProductionModeIT.get(this.port, "/advice/unknown").statusCode()).isEqualTo(404);
	}

	@Test
	void nothingElseIsOpenedByIt() {
		assertThat(ProductionModeIT.post(this.port, "/advice/suspected", "{}").statusCode()).isEqualTo(401);
		assertThat(ProductionModeIT.get(this.port, "/advice/suspected/more").statusCode()).isEqualTo(401);
		assertThat(ProductionModeIT.get(this.port, "/advices").statusCode()).isEqualTo(401);
		assertThat(ProductionModeIT.get(this.port, "/advice/suspected", "Authorization", "Bearer x").statusCode())
			.isEqualTo(401);
	}

}
