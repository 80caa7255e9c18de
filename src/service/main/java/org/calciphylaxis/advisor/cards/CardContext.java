package org.calciphylaxis.advisor.cards;

import java.time.Instant;

/**
 * For whom cards are written.
 *
 * @param serviceId the service that was called
 * @param patientId the patient's id, without {@code Patient/}
 * @param userId who asked ({@code Practitioner/7}); empty where the hook has no user
 * @param asOf when the chart was judged
 */
public record CardContext(String serviceId, String patientId, String userId, Instant asOf) {

}
