package org.calciphylaxis.advisor;

import java.net.URI;
import java.net.URISyntaxException;

import org.jspecify.annotations.Nullable;

/** URLs in the settings. */
public final class HttpUrl {

	private HttpUrl() {
	}

	/** An absolute http or https URL with a host and without user, or null. */
	public static @Nullable URI parse(@Nullable String text) {
		try {
			URI url = new URI((text != null) ? text : "");
			boolean http = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
			return (http && url.getHost() != null && url.getUserInfo() == null) ? url : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

}
