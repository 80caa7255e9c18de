package org.calciphylaxis.advisor.smart;

import java.util.List;
import java.util.Map;

/**
 * What the app has to know before it is launched. Client ids of public clients are no
 * secrets.
 *
 * @param servers the EHRs that may launch it
 * @param scopes what it asks for, separated by spaces
 * @param queries what it reads of a chart, by prefetch key
 * @param pages where the pages behind the advice are
 * @param language of the app, as a BCP 47 tag
 */
record SmartSettings(List<Server> servers, String scopes, Map<String, String> queries, String pages, String language) {

	/**
	 * An EHR.
	 *
	 * @param url base URL of its FHIR server
	 * @param clientId under which it knows the app
	 */
	record Server(String url, String clientId) {

	}

}
