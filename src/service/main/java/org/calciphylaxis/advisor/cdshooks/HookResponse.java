package org.calciphylaxis.advisor.cdshooks;

import java.util.List;

/**
 * What a call is answered with, and what the log may say of it.
 *
 * @param body the CDS Hooks response, JSON in UTF-8
 * @param advice the codes of the advice given, one per card
 * @param missing the prefetch keys of which nothing could be had
 */
record HookResponse(byte[] body, List<String> advice, List<String> missing) {

}
