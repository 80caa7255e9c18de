package org.calciphylaxis.advisor.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A FHIR server that may be called: one entry of {@code advisor.trust.fhir-servers}.
 *
 * @param url base URL; what lies below its path may be called too. https, or http to this
 * machine
 * @param open whether it may be called without a token
 */
public record TrustedFhirServer(String url, @DefaultValue("false") boolean open) {

	private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*+)*+");

	private static final int MAX_PATH_LENGTH = 2048;

	@ConstructorBinding
	public TrustedFhirServer {
		if (!isAllowed(url)) {
			throw new IllegalArgumentException("advisor.trust.fhir-servers: an entry has to be the base URL of a FHIR"
					+ " server, https, or http to this machine, without user, query and fragment");
		}
	}

	/** An entry that is only a URL: a token is needed. */
	public static TrustedFhirServer of(String url) {
		return new TrustedFhirServer(url, false);
	}

	/**
	 * Whether an address that a caller names is this server or lies below it. Scheme,
	 * host and port have to be the same to the letter, save for case and the scheme's own
	 * port: a name is never looked up and a number never read in another way.
	 */
	boolean covers(URI address) {
		URI base = URI.create(this.url);
		if (!isPlain(address) || !isSameOrigin(base, address)) {
			return false;
		}
		String below = withoutSlash(address.getRawPath());
		String root = withoutSlash(base.getRawPath());
		return isPath(below) && (below.equals(root) || below.startsWith(root + "/"));
	}

	/** Whether two addresses have the same scheme, host and port. */
	public static boolean isSameOrigin(URI one, URI other) {
		return one.getScheme() != null && one.getHost() != null && one.getScheme().equalsIgnoreCase(other.getScheme())
				&& one.getHost().equalsIgnoreCase(other.getHost()) && port(one) == port(other);
	}

	/** Whether a URL may be the base of a server that is called. */
	public static boolean isAllowed(String url) {
		try {
			URI base = new URI(url);
			if (!isPlain(base) || base.getHost() == null || !isPath(withoutSlash(base.getRawPath()))) {
				return false;
			}
			String scheme = scheme(base);
			return scheme.equals("https")
					|| (scheme.equals("http") && LoopbackRequestMatcher.isLoopbackHost(base.getHost()));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	/** The length comes first: matching takes a stack that is as deep as the path. */
	private static boolean isPath(String path) {
		return path.length() <= MAX_PATH_LENGTH && PATH.matcher(path).matches();
	}

	private static boolean isPlain(URI address) {
		return address.isAbsolute() && !address.isOpaque() && address.getRawUserInfo() == null
				&& address.getRawQuery() == null && address.getRawFragment() == null;
	}

	private static int port(URI address) {
		if (address.getPort() != -1) {
			return address.getPort();
		}
		return scheme(address).equals("https") ? 443 : 80;
	}

	private static String scheme(URI address) {
		return String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
	}

	private static String withoutSlash(String path) {
		return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
	}

}
