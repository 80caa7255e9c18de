package org.calciphylaxis.advisor.security.token;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/**
 * A client's keys from its {@code jwks-uri}. No redirect is followed; the whole answer
 * has to be there in time and of a sensible size.
 */
final class RemoteJwkSetSource implements JWKSetSource<SecurityContext> {

	/** A set of a hundred RSA keys of 4096 bits is half of this. */
	static final int MAX_BYTES = 256 * 1024;

	private final URI address;

	private final JdkClientHttpRequestFactory http;

	RemoteJwkSetSource(URI address, Duration connectTimeout, Duration answerTimeout) {
		this.address = address;
		this.http = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
			.connectTimeout(connectTimeout)
			.followRedirects(HttpClient.Redirect.NEVER)
			.build());
		this.http.setReadTimeout(answerTimeout);
	}

	@Override
	public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
			throws JWKSetUnavailableException {
		try {
			ClientHttpRequest request = this.http.createRequest(this.address, HttpMethod.GET);
			request.getHeaders().add("Accept", "application/jwk-set+json, " + MediaType.APPLICATION_JSON_VALUE);
			try (ClientHttpResponse answer = request.execute()) {
				return JWKSet.parse(body(answer));
			}
		}
		catch (IOException | ParseException ex) {
			throw new JWKSetUnavailableException("The keys cannot be had from the jwks-uri", ex);
		}
	}

	private static String body(ClientHttpResponse answer) throws IOException {
		if (answer.getStatusCode() != HttpStatus.OK) {
			throw new IOException("status " + answer.getStatusCode().value());
		}
		InputStream body = answer.getBody();
		byte[] bytes = body.readNBytes(MAX_BYTES + 1);
		if (bytes.length > MAX_BYTES) {
			throw new IOException("more than " + MAX_BYTES + " bytes");
		}
		return new String(bytes, StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		// The connections close by themselves.
	}

}
