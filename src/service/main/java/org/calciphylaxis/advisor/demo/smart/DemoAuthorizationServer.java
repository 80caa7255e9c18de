package org.calciphylaxis.advisor.demo.smart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Launches, codes and access tokens of the demo, in memory. */
@Component
@Profile("demo")
class DemoAuthorizationServer {

	static final Duration TOKEN_LIFETIME = Duration.ofHours(1);

	private static final Duration CODE_LIFETIME = Duration.ofMinutes(1);

	private static final Duration LAUNCH_LIFETIME = Duration.ofMinutes(5);

	private static final int MAX_KEPT = 1000;

	private final SecureRandom random = new SecureRandom();

	private final Map<String, Expiring<LaunchContext>> launches = newest();

	private final Map<String, Expiring<Grant>> codes = newest();

	private final Map<String, Expiring<Grant>> tokens = newest();

	private final Clock clock;

	DemoAuthorizationServer(Clock clock) {
		this.clock = clock;
	}

	/** Remembers a launch and gives it a name. */
	synchronized String launch(LaunchContext context) {
		return keep(this.launches, context, LAUNCH_LIFETIME);
	}

	synchronized Optional<LaunchContext> findLaunch(String name) {
		return find(this.launches, name);
	}

	/** A code for what was granted, good for one use. */
	synchronized String code(AuthorizationRequest request, LaunchContext context) {
		return keep(this.codes,
				new Grant(context, Objects.requireNonNull(request.clientId()),
						Objects.requireNonNull(request.redirectUri()), Objects.requireNonNull(request.scope()),
						Objects.requireNonNull(request.codeChallenge())),
				CODE_LIFETIME);
	}

	/**
	 * Redeems a code.
	 * @return the grant, when the code is known, and client, redirect URI and verifier
	 * are those of the request
	 */
	synchronized Optional<Grant> redeem(String code, String clientId, String redirectUri, String verifier) {
		Optional<Grant> grant = find(this.codes, code);
		this.codes.remove(code);
		return grant.filter((asked) -> asked.clientId().equals(clientId) && asked.redirectUri().equals(redirectUri)
				&& asked.codeChallenge().equals(challenge(verifier)));
	}

	synchronized String accessToken(Grant grant) {
		return keep(this.tokens, grant, TOKEN_LIFETIME);
	}

	/** The patient that a token is good for. */
	synchronized Optional<String> patientOf(String token) {
		return find(this.tokens, token).map((grant) -> grant.context().patient());
	}

	private <T> String keep(Map<String, Expiring<T>> all, T value, Duration lifetime) {
		byte[] bytes = new byte[24];
		this.random.nextBytes(bytes);
		String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		all.put(name, new Expiring<>(value, this.clock.instant().plus(lifetime)));
		return name;
	}

	private <T> Optional<T> find(Map<String, Expiring<T>> all, String name) {
		Expiring<T> found = all.get(name);
		return (found != null && this.clock.instant().isBefore(found.until())) ? Optional.of(found.value())
				: Optional.empty();
	}

	private static String challenge(String verifier) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static <T> Map<String, Expiring<T>> newest() {
		return new LinkedHashMap<>() {

			@Override
			protected boolean removeEldestEntry(Map.@Nullable Entry<String, Expiring<T>> eldest) {
				return size() > MAX_KEPT;
			}

		};
	}

	/** What the app may do, and for whom. */
	record Grant(LaunchContext context, String clientId, String redirectUri, String scope, String codeChallenge) {

	}

	/** Something that is forgotten in a while. */
	private record Expiring<T>(T value, Instant until) {

	}

}
