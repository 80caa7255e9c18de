package org.calciphylaxis.advisor.security;

import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Matches a call whose connection comes from this machine. Only the address of the
 * connection counts: {@code X-Forwarded-For} is what the sender says of itself.
 */
public final class LoopbackRequestMatcher implements RequestMatcher {

	@Override
	public boolean matches(HttpServletRequest request) {
		return isLoopback(request.getRemoteAddr());
	}

	/**
	 * Says whether an address is of this machine.
	 * @param address an IP literal, as the connection has it; a name is never looked up
	 * @return false for anything that is not an IP literal
	 */
	public static boolean isLoopback(String address) {
		if (address.isEmpty() || !address.matches("[0-9A-Fa-f:.]+(%[0-9A-Za-z]+)?")) {
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
