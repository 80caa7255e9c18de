package org.calciphylaxis.advisor.cards.page;

/**
 * A page as a browser gets it.
 *
 * @param html the document, to be sent as UTF-8; it refers to no other file
 * @param hash of the document, in hexadecimal digits
 */
public record AdvicePage(String html, String hash) {

}
