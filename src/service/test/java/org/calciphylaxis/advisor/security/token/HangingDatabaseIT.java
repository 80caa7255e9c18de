package org.calciphylaxis.advisor.security.token;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;

import org.calciphylaxis.advisor.EmbeddedPostgresExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** A PostgreSQL that takes questions about used tokens and does not answer them. */
@ExtendWith(OutputCaptureExtension.class)
class HangingDatabaseIT {

	@RegisterExtension
	static final EmbeddedPostgresExtension DATABASE = new EmbeddedPostgresExtension();

	private final TokenFixture ehr = TokenFixture.of("https://ehr.example.org");

	@Test
	void tokensAreCheckedInTimeAndRememberedByThisProcess(CapturedOutput output) throws Exception {
		try (ReplicaContext instance = new ReplicaContext(DATABASE, this.ehr);
				Connection other = DATABASE.dataSource().getConnection();
				Statement lock = other.createStatement()) {
			assertThat(instance.discover(ReplicaContext.token(this.ehr))).isEqualTo(200);
			other.setAutoCommit(false);
			lock.execute("lock table used_token in access exclusive mode");

			String token = ReplicaContext.token(this.ehr);
			long start = System.nanoTime();
			assertThat(instance.discover(token)).isEqualTo(200);
			assertThat(instance.discover(token)).isEqualTo(401);
			assertThat(instance.discover(ReplicaContext.token(this.ehr))).isEqualTo(200);
			assertThat(instance.discover(ReplicaContext.token(this.ehr))).isEqualTo(200);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
			assertThat(output).contains("The database of used tokens is away (TimeoutException)")
				.doesNotContain("CallNotPermitted");
			other.rollback();
		}
	}

}
