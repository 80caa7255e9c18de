package org.calciphylaxis.advisor.screening.bulk;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens by SMART Backend Services: the client signs an assertion with its private
 * key. A token is used again until it is about to expire.
 */
final class AccessTokens {

	private static final Duration ASSERTION_LIFETIME = Duration.ofMinutes(5);

	private static final Duration MARGIN = Duration.ofSeconds(30);

	private final BulkServer server;

	private final BulkHttp http;

	private final Clock clock;

	private String token = "";

	private Instant expires = Instant.EPOCH;

	AccessTokens(BulkServer server, BulkHttp http, Clock clock) {
		this.server = server;
		this.http = http;
		this.clock = clock;
	}

	/** A token; empty for a server that takes none. */
	Optional<String> get() {
		BackendClient client = this.server.client();
		if (client == null) {
			return Optional.empty();
		}
		if (this.clock.instant().isAfter(this.expires)) {
			fetch(client);
		}
		return Optional.of(this.token);
	}

	private void fetch(BackendClient client) {
		URI endpoint = endpoint(client);
		String form = Map
			.of("grant_type", "client_credentials", "scope", client.scope(), "client_assertion_type",
					"urn:ietf:params:oauth:client-assertion-type:jwt-bearer", "client_assertion",
					assertion(client, endpoint))
			.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		HttpResponse<String> response = this.http.send(HttpRequest.newBuilder(endpoint)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build());
		JsonNode answer = this.http.json(response, endpoint);
		this.token = answer.path("access_token").asText();
		if (response.statusCode() != 200 || this.token.isEmpty()) {
			throw new BulkExportFailure("%s gave no token: %d %s".formatted(endpoint, response.statusCode(),
					answer.path("error").asText()));
		}
		this.expires = this.clock.instant().plusSeconds(answer.path("expires_in").asLong(300)).minus(MARGIN);
	}

	private URI endpoint(BackendClient client) {
		@Nullable URI known = client.tokenEndpoint();
		if (known != null) {
			return known;
		}
		URI configuration = this.server.smartConfiguration();
		String endpoint = this.http
			.json(this.http.send(HttpRequest.newBuilder(configuration).GET().build()), configuration)
			.path("token_endpoint")
			.asText();
		if (endpoint.isEmpty()) {
			throw new BulkExportFailure(configuration + " names no token_endpoint");
		}
		return URI.create(endpoint);
	}

	private String assertion(BackendClient client, URI endpoint) {
		try {
			JWSAlgorithm algorithm = client.key().getKeyType().equals(KeyType.EC) ? JWSAlgorithm.ES384
					: JWSAlgorithm.RS384;
			SignedJWT assertion = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(client.key().getKeyID()).build(),
					new JWTClaimsSet.Builder().issuer(client.id())
						.subject(client.id())
						.audience(endpoint.toString())
						.expirationTime(Date.from(this.clock.instant().plus(ASSERTION_LIFETIME)))
						.jwtID(UUID.randomUUID().toString())
						.build());
			assertion.sign(new DefaultJWSSignerFactory().createJWSSigner(client.key(), algorithm));
			return assertion.serialize();
		}
		catch (JOSEException ex) {
			throw new BulkExportFailure("The client's key cannot sign for " + endpoint, ex);
		}
	}

}
