package org.calciphylaxis.advisor.assessment.facts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A Procedure, an Encounter or a ServiceRequest.
 *
 * @param reference {@code Procedure/id} and the like
 * @param kind which of the three
 * @param what code and text; for an Encounter each type and the service type, together
 * @param status see {@link Status}
 * @param start performed[x] or period start; for a ServiceRequest authoredOn, else
 * occurrence
 * @param end performedPeriod or period end
 * @param sites each bodySite
 */
public record EventFact(String reference, Kind kind, CodedText what, Status status, @Nullable ChartTime start,
		@Nullable ChartTime end, List<CodedText> sites) {

	public EventFact {
		sites = List.copyOf(sites);
	}

	/** Which resource type it is. */
	public enum Kind {

		PROCEDURE, ENCOUNTER, SERVICE_REQUEST

	}

	/**
	 * The resource's status in common terms. ACTIVE: in-progress, arrived, triaged,
	 * onleave, active. COMPLETED: completed, finished. PLANNED: preparation, planned,
	 * draft. STOPPED: not-done, on-hold, stopped, revoked, cancelled. ABSENT: missing or
	 * unreadable. VOID: entered-in-error, unknown.
	 */
	public enum Status {

		ACTIVE, COMPLETED, PLANNED, STOPPED, VOID, ABSENT

	}

}
