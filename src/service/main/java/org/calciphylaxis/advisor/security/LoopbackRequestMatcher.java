package org.calciphylaxis.advisor.security;

import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Matches a call whose connection comes from this machine, and which calls it by a name
 * of its own: a browser on this machine makes calls for any page whose name leads here.
 * {@code X-Forwarded-For} is what the sender says of itself, and does not count.
 */
public final class LoopbackRequestMatcher implements RequestMatcher {

	/** An IPv6 literal with a zone. */
	private static final int MAX_ADDRESS_LENGTH = 64;

	@Override
	public boolean matches(HttpServletRequest request) {
		return isLoopback(request.getRemoteAddr()) && isLoopbackHost(request.getServerName());
	}

	/** Whether the host of a URL or of the header {@code Host} names this machine. */
	public static boolean isLoopbackHost(String host) {
		String literal = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
		return host.equalsIgnoreCase("localhost") || isLoopback(literal);
	}

	/**
	 * Says whether an address is of this machine.
	 * @param address an IP literal, as the connection has it; a name is never looked up
	 * @return false for anything that is not an IP literal
	 */
	public static boolean isLoopback(String address) {
		if (address.isEmpty() || address.length() > MAX_ADDRESS_LENGTH
				|| !address.matches("[0-9A-Fa-f:.]+(%[0-9A-Za-z]+)?")) {
			return false;
		}
		try {
			return InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
