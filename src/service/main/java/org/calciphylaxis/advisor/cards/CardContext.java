package org.calciphylaxis.advisor.cards;

import java.time.ZonedDateTime;

import org.calciphylaxis.advisor.ActionSelectionBehavior;
import org.calciphylaxis.advisor.Language;
import org.jspecify.annotations.Nullable;

/**
 * For whom cards are written.
 *
 * @param serviceId the service that was called
 * @param patientId the patient's id, without {@code Patient/}
 * @param userId who asked ({@code Practitioner/7}); empty where the hook has no user
 * @param language in which they are written
 * @param actions how the client takes the actions of a suggestion; null for all together
 * @param asOf when the chart was judged, in the site's time zone
 */
public record CardContext(String serviceId, String patientId, String userId, Language language,
		@Nullable ActionSelectionBehavior actions, ZonedDateTime asOf) {

}
