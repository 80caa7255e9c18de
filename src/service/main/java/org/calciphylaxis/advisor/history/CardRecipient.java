package org.calciphylaxis.advisor.history;

import java.net.URI;
import java.util.Locale;

/**
 * Who sees a card, and of whom. Two clients never share a recipient, whatever ids they
 * send.
 *
 * @param serviceId the service that was called
 * @param hookName the hook that fired
 * @param client the name of the CDS Client that calls
 * @param namespace whose ids these are within the client: the FHIR server's base URL;
 * empty for the client's own
 * @param patientId the patient's id there
 * @param userId the user's reference there
 */
public record CardRecipient(String serviceId, String hookName, String client, String namespace, String patientId,
		String userId) {

	/**
	 * The namespace of a FHIR server's ids: its base URL without what may be written in
	 * several ways (case of scheme and host, the scheme's own port, a slash at the end).
	 */
	public static String namespace(URI baseUrl) {
		String scheme = String.valueOf(baseUrl.getScheme()).toLowerCase(Locale.ROOT);
		String host = String.valueOf(baseUrl.getHost()).toLowerCase(Locale.ROOT);
		int ownPort = scheme.equals("https") ? 443 : 80;
		String port = (baseUrl.getPort() == -1 || baseUrl.getPort() == ownPort) ? "" : ":" + baseUrl.getPort();
		String path = String.valueOf(baseUrl.getRawPath());
		int end = path.length();
		while (end > 0 && path.charAt(end - 1) == '/') {
			end--;
		}
		return scheme + "://" + host + port + path.substring(0, end);
	}

	/** Without anything of the patient. */
	@Override
	public String toString() {
		return "CardRecipient[" + this.serviceId + "]";
	}

}
