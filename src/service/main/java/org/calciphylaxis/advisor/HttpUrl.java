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

	/** Whether a text is scheme, host and port of a site and nothing more. */
	public static boolean isOrigin(String text) {
		URI url = parse(text);
		return url != null && text.equals(url.getScheme() + "://" + url.getRawAuthority());
	}

}
