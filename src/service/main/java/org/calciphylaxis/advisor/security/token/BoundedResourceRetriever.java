package org.calciphylaxis.advisor.security.token;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/**
 * Fetches a client's {@code jwks-uri}. Unlike Nimbus' own retriever it follows no
 * redirect, and its timeout is for the whole response and not for the next byte of it.
 */
final class BoundedResourceRetriever implements ResourceRetriever {

	/** A set of a hundred RSA keys of 4096 bits is half of this. */
	static final int MAX_BYTES = 256 * 1024;

	static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

	static final Duration READ_TIMEOUT = Duration.ofSeconds(3);

	private static final String ACCEPT = "application/jwk-set+json, " + MediaType.APPLICATION_JSON_VALUE;

	private final JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
			HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).followRedirects(HttpClient.Redirect.NEVER).build());

	BoundedResourceRetriever() {
		this.requests.setReadTimeout(READ_TIMEOUT);
	}

	@Override
	public Resource retrieveResource(URL url) throws IOException {
		ClientHttpRequest request = this.requests.createRequest(URI.create(url.toString()), HttpMethod.GET);
		request.getHeaders().add("Accept", ACCEPT);
		try (ClientHttpResponse response = request.execute()) {
			return new Resource(body(response), null);
		}
	}

	private static String body(ClientHttpResponse response) throws IOException {
		if (response.getStatusCode() != HttpStatus.OK) {
			throw new IOException("status " + response.getStatusCode().value());
		}
		byte[] bytes = response.getBody().readNBytes(MAX_BYTES + 1);
		if (bytes.length > MAX_BYTES) {
			throw new IOException("more than " + MAX_BYTES + " bytes");
		}
		return new String(bytes, StandardCharsets.UTF_8);
	}

}
