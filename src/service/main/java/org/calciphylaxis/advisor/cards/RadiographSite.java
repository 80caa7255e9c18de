package org.calciphylaxis.advisor.cards;

import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.SuggestedOrder;
import org.calciphylaxis.advisor.assessment.text.LesionSite;
import org.calciphylaxis.advisor.assessment.text.LesionSite.Laterality;

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
	static String definitionId(LesionSite site) {
		return switch (site.place()) {
			case THIGH -> THIGH.definitionId;
			case LOWER_LEG, CALF, ANKLE -> LOWER_LEG.definitionId;
			case LEG -> ofLeg(site.laterality()).definitionId;
			case ABDOMEN -> ABDOMEN.definitionId;
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
