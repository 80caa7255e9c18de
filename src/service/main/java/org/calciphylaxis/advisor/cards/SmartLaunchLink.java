package org.calciphylaxis.advisor.cards;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseLinkJson;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.calciphylaxis.advisor.assessment.view.Message;

/**
 * The link that launches the SMART app from a card ({@code type} {@code smart}). Its
 * {@code appContext} is JSON in a string: the advice's code and the card's uuid.
 */
public final class SmartLaunchLink {

	/** Behind the page of the advice. */
	private static final int PLACE = 1;

	/** What the link is called. */
	public static final Message LABEL = Message.of("Timeline and reasons");

	private final String launchUrl;

	/**
	 * A link to one app.
	 * @param launchUrl where it is launched
	 */
	public SmartLaunchLink(URI launchUrl) {
		this.launchUrl = launchUrl.toString();
	}

	/**
	 * Adds the link to each of the cards.
	 * @param label in the language of the cards
	 */
	public void addTo(List<CdsServiceResponseCardJson> cards, String label) {
		cards.forEach((card) -> {
			List<CdsServiceResponseLinkJson> links = new ArrayList<>(card.getLinks());
			links.add(Math.min(PLACE, links.size()),
					new CdsServiceResponseLinkJson().setLabel(label)
						.setUrl(this.launchUrl)
						.setType("smart")
						.setAppContext(appContext(card)));
			card.setLinks(links);
		});
	}

	private static String appContext(CdsServiceResponseCardJson card) {
		return JsonNodeFactory.instance.objectNode()
			.put("advice", card.getSource().getTopic().getCode())
			.put("card", card.getUuid())
			.toString();
	}

}
