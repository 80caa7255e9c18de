package org.calciphylaxis.advisor.cards;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseLinkJson;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * The link that launches the SMART app from a card ({@code type} {@code smart}). Its
 * {@code appContext} is JSON in a string: the advice's code and the card's uuid.
 */
public final class SmartLaunchLink {

	/** Behind the page of the advice. */
	private static final int PLACE = 1;

	private static final String LABEL = "Timeline and reasons";

	private final String launchUrl;

	/**
	 * A link to one app.
	 * @param launchUrl where it is launched
	 */
	public SmartLaunchLink(URI launchUrl) {
		this.launchUrl = launchUrl.toString();
	}

	/** Adds the link to each of the cards. */
	public void addTo(List<CdsServiceResponseCardJson> cards) {
		cards.forEach((card) -> {
			List<CdsServiceResponseLinkJson> links = new ArrayList<>(card.getLinks());
			links.add(Math.min(PLACE, links.size()),
					new CdsServiceResponseLinkJson().setLabel(LABEL)
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
