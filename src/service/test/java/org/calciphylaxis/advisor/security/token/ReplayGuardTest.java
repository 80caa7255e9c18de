package org.calciphylaxis.advisor.security.token;

import java.time.Duration;

import org.calciphylaxis.advisor.MovableClock;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReplayGuardTest {

	private final MovableClock clock = new MovableClock("2026-11-22T08:00:00Z");

	private final ReplayGuardFixture memory = new ReplayGuardFixture(this.clock);

	private void use(ReplayGuard used, String issuer, String id) {
		used.use(issuer, id, this.clock.instant().plusSeconds(300));
	}

	private void isReplayed(ReplayGuard used, String issuer, String id) {
		assertThatExceptionOfType(TokenRefused.class).isThrownBy(() -> use(used, issuer, id))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(TokenRefusalReason.REPLAYED));
	}

	@Test
	void anotherReplicaRemembersToo() {
		use(this.memory.used, "a", "1");
		ReplayGuard replica = new ReplayGuard(new UsedTokenRepository(this.memory.database), StoreFixture.KEY,
				this.clock);
		isReplayed(replica, "a", "1");
	}

	@Test
	void sameIdOfAnotherIssuerIsAnotherToken() {
		use(this.memory.used, "a", "b1");
		use(this.memory.used, "ab", "1");
		isReplayed(this.memory.used, "a", "b1");
	}

	@Test
	void forgetsWhatHasEnded() {
		use(this.memory.used, "a", "1");
		this.clock.moveOn(Duration.ofMinutes(6));
		use(this.memory.used, "a", "2");
		assertThat(this.memory.size()).isOne();
	}

	@Test
	void remembersAloneWhileTheDatabaseIsAway() {
		use(this.memory.used, "a", "1");
		this.memory.database.sql("drop table used_token").update();
		use(this.memory.used, "a", "2");
		use(this.memory.used, "a", "3");
		isReplayed(this.memory.used, "a", "1");
		isReplayed(this.memory.used, "a", "2");
	}

}
