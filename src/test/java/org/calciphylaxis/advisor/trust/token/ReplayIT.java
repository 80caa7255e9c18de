package org.calciphylaxis.advisor.trust.token;

import org.calciphylaxis.advisor.RealPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Two instances of the service that share one PostgreSQL. */
class ReplayIT {

	@RegisterExtension
	static final RealPostgres DATABASE = new RealPostgres();

	private static final TokenFixture EHR = TokenFixture.of("https://ehr.example.org");

	@Test
	void tokenUsedAtOneInstanceIsRefusedByTheOtherAndAfterARestart() throws Exception {
		String before = Instance.token(EHR);
		String after = Instance.token(EHR);
		try (Instance first = new Instance(DATABASE, EHR)) {
			assertThat(first.discover(before)).isEqualTo(200);
			try (Instance second = new Instance(DATABASE, EHR)) {
				assertThat(second.discover(before)).isEqualTo(401);
				assertThat(second.discover(after)).isEqualTo(200);
				assertThat(first.discover(after)).isEqualTo(401);
			}
		}
		try (Instance restarted = new Instance(DATABASE, EHR)) {
			assertThat(restarted.discover(before)).isEqualTo(401);
			assertThat(restarted.discover(Instance.token(EHR))).isEqualTo(200);
		}
	}

}
