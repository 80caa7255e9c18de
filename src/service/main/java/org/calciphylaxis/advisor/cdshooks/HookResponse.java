package org.calciphylaxis.advisor.cdshooks;

import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.Language;

/**
 * What a call is answered with, and what the log may say of it.
 *
 * @param body the CDS Hooks response, JSON in UTF-8
 * @param language of the cards
 * @param advice the codes of the advice given, one per card
 * @param missing the prefetch keys of which nothing could be had
 * @param dropped how many resources were not used, by the code of the reason
 */
record HookResponse(byte[] body, Language language, List<String> advice, List<String> missing,
		Map<String, Integer> dropped) {

	HookResponse {
		advice = List.copyOf(advice);
		missing = List.copyOf(missing);
		dropped = Map.copyOf(dropped);
	}

}
