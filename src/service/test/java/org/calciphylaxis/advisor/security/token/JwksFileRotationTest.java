package org.calciphylaxis.advisor.security.token;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.calciphylaxis.advisor.MovableClock;
import org.calciphylaxis.advisor.MaintenancePage;
import org.calciphylaxis.advisor.security.CdsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An operator types the commands of docs/operations/maintenance.md while the service
 * keeps running.
 */
class JwksFileRotationTest {

	@TempDir
	private Path home;

	private final MovableClock clock = new MovableClock("2026-03-01T09:00:00Z");

	@Test
	void theNewKeyIsKnownBesideTheOldOneUntilThatIsTakenOut() throws Exception {
		Path client = this.home.resolve("calciphylaxis-advisor/client");
		shell("packaging/token/make-key " + client);
		JWKSource<SecurityContext> keys = ClientJwkSource.create(new CdsClient("ehr", "https://ehr.example.org", null,
				client.resolve("jwks.json").toString(), Set.of("RS384"), Set.of(), List.of(), null, null, false),
				this.clock);
		assertThat(found(keys, "by-hand")).hasSize(1);

		run("packaging/token/make-key ~/calciphylaxis-advisor/next");
		this.clock.moveOn(Duration.ofMinutes(1));
		assertThat(found(keys, "2026-02")).hasSize(1);
		assertThat(found(keys, "by-hand")).hasSize(1);

		run("cp ~/calciphylaxis-advisor/next/jwks.json");
		this.clock.moveOn(Duration.ofMinutes(5).plusSeconds(1));
		assertThat(found(keys, "2026-02")).hasSize(1);
		assertThat(found(keys, "by-hand")).isEmpty();
	}

	private static List<JWK> found(JWKSource<SecurityContext> keys, String id) throws Exception {
		return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), null);
	}

	private static void shell(String command) throws Exception {
		assertThat(new ProcessBuilder("bash", "-c", command).start().waitFor()).isZero();
	}

	private void run(String start) throws Exception {
		MaintenancePage.run(start, Path.of("").toAbsolutePath(), Map.of("HOME", this.home.toString()));
	}

}
