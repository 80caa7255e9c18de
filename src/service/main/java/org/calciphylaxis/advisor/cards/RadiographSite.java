package org.calciphylaxis.advisor.cards;

import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.SuggestedOrder;
import org.calciphylaxis.advisor.assessment.text.lexicon.Laterality;
import org.calciphylaxis.advisor.assessment.text.skin.Site;

/** Where a soft-tissue radiograph has a code of its own (rules, section 8). */
enum RadiographSite {

	THIGH("thigh"), LOWER_LEG("lower-leg"), LEG("leg"), LEG_LEFT("leg-left"), LEG_RIGHT("leg-right"),
	ABDOMEN("abdomen");

	private final String definitionId;

	RadiographSite(String ending) {
		this.definitionId = SuggestedOrder.SOFT_TISSUE_RADIOGRAPH.activityDefinitionId() + "-" + ending;
	}

	static Stream<String> allDefinitionIds() {
		return Stream.of(values()).map((site) -> site.definitionId);
	}

	/**
	 * The ActivityDefinition for this place; the one without a site where none is coded.
	 */
	static String definitionId(Site site) {
		return switch (site.part().name()) {
			case "thigh" -> THIGH.definitionId;
			case "lower_leg", "calf", "ankle" -> LOWER_LEG.definitionId;
			case "leg" -> ofLeg(site.side()).definitionId;
			case "abdomen" -> ABDOMEN.definitionId;
			default -> SuggestedOrder.SOFT_TISSUE_RADIOGRAPH.activityDefinitionId();
		};
	}

	private static RadiographSite ofLeg(Laterality side) {
		return switch (side) {
			case LEFT -> LEG_LEFT;
			case RIGHT -> LEG_RIGHT;
			case UNKNOWN -> LEG;
		};
	}

}
