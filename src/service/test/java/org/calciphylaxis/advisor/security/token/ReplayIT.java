package org.calciphylaxis.advisor.security.token;

import org.calciphylaxis.advisor.EmbeddedPostgresExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Two instances of the service that share one PostgreSQL. */
class ReplayIT {

	@RegisterExtension
	static final EmbeddedPostgresExtension DATABASE = new EmbeddedPostgresExtension();

	private static final TokenFixture EHR = TokenFixture.of("https://ehr.example.org");

	@Test
	void tokenUsedAtOneInstanceIsRefusedByTheOtherAndAfterARestart() throws Exception {
		String before = ReplicaContext.token(EHR);
		String after = ReplicaContext.token(EHR);
		try (ReplicaContext first = new ReplicaContext(DATABASE, EHR)) {
			assertThat(first.discover(before)).isEqualTo(200);
			try (ReplicaContext second = new ReplicaContext(DATABASE, EHR)) {
				assertThat(second.discover(before)).isEqualTo(401);
				assertThat(second.discover(after)).isEqualTo(200);
				assertThat(first.discover(after)).isEqualTo(401);
			}
		}
		try (ReplicaContext restarted = new ReplicaContext(DATABASE, EHR)) {
			assertThat(restarted.discover(before)).isEqualTo(401);
			assertThat(restarted.discover(ReplicaContext.token(EHR))).isEqualTo(200);
		}
	}

}
