package org.calciphylaxis.advisor.security;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The address callers know this service by, which is what their tokens name as audience.
 *
 * @param baseUrl {@code advisor.base-url}: an absolute URL without query, as seen from
 * outside of any proxy
 */
public record TokenAudience(@Nullable String baseUrl) {

	/**
	 * Whether one of the audiences of a token is the endpoint that was called; a slash at
	 * the end makes no difference, anything else does.
	 * @param audiences the claim {@code aud}
	 * @param path the path that was called, as it came in
	 */
	public boolean isAudienceOf(Collection<String> audiences, String path) {
		return names().stream()
			.map((base) -> withoutSlash(withoutSlash(base) + path))
			.anyMatch((endpoint) -> audiences.stream().anyMatch((aud) -> withoutSlash(aud).equals(endpoint)));
	}

	/** This machine has two names; every other has the one that is configured. */
	private List<String> names() {
		if (this.baseUrl == null) {
			return List.of();
		}
		if (this.baseUrl.startsWith("http://localhost")) {
			return List.of(this.baseUrl, this.baseUrl.replaceFirst("localhost", "127.0.0.1"));
		}
		return List.of(this.baseUrl);
	}

	private static String withoutSlash(String url) {
		return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
	}

}
