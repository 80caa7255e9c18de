package org.calciphylaxis.advisor.chart.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.EventFact.Kind;
import org.calciphylaxis.advisor.assessment.facts.EventFact.Status;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.chart.value.CodeableConceptReader;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.jspecify.annotations.Nullable;

/**
 * Procedures, Encounters and ServiceRequests as care events. Encounters are kept when a
 * concept knows them, the others also when they have words; an order not to do something
 * is none.
 */
public class CareEventReader {

	private static final Map<String, Status> STATUSES = Map.ofEntries(Map.entry("in-progress", Status.ACTIVE),
			Map.entry("arrived", Status.ACTIVE), Map.entry("triaged", Status.ACTIVE),
			Map.entry("onleave", Status.ACTIVE), Map.entry("active", Status.ACTIVE),
			Map.entry("completed", Status.COMPLETED), Map.entry("finished", Status.COMPLETED),
			Map.entry("preparation", Status.PLANNED), Map.entry("planned", Status.PLANNED),
			Map.entry("draft", Status.PLANNED), Map.entry("not-done", Status.STOPPED),
			Map.entry("on-hold", Status.STOPPED), Map.entry("stopped", Status.STOPPED),
			Map.entry("revoked", Status.STOPPED), Map.entry("cancelled", Status.STOPPED),
			Map.entry("entered-in-error", Status.VOID), Map.entry("unknown", Status.VOID));

	private static final String PERFORMED_PERIOD = "performedPeriod";

	private static final String PERIOD = "period";

	private final CodeableConceptReader codedTexts;

	private final ChartTimeReader times;

	public CareEventReader(CodeableConceptReader codedTexts, ChartTimeReader times) {
		this.codedTexts = codedTexts;
		this.times = times;
	}

	@Nullable public EventFact procedure(LenientElement procedure) {
		CodedText what = this.codedTexts.code(procedure);
		if (CodeableConceptReader.saysNothing(what)) {
			return null;
		}
		ChartTime performed = this.times.read(procedure, "performedDateTime");
		return event(procedure, Kind.PROCEDURE, what,
				(performed != null) ? performed : this.times.start(procedure, PERFORMED_PERIOD),
				this.times.end(procedure, PERFORMED_PERIOD));
	}

	@Nullable public EventFact encounter(LenientElement encounter) {
		List<LenientElement> types = new ArrayList<>(encounter.all("type"));
		types.addAll(encounter.all("serviceType"));
		CodedText what = this.codedTexts.together(types);
		if (what.concepts().isEmpty()) {
			return null;
		}
		return event(encounter, Kind.ENCOUNTER, what, this.times.start(encounter, PERIOD),
				this.times.end(encounter, PERIOD));
	}

	@Nullable public EventFact serviceRequest(LenientElement order) {
		CodedText what = this.codedTexts.code(order);
		if (CodeableConceptReader.saysNothing(what) || order.isTrue("doNotPerform")) {
			return null;
		}
		ChartTime start = this.times.read(order, "authoredOn");
		if (start == null) {
			start = this.times.read(order, "occurrenceDateTime");
		}
		if (start == null) {
			start = this.times.start(order, "occurrencePeriod");
		}
		return event(order, Kind.SERVICE_REQUEST, what, start, null);
	}

	private EventFact event(LenientElement resource, Kind kind, CodedText what, @Nullable ChartTime start,
			@Nullable ChartTime end) {
		String status = resource.text("status");
		return new EventFact(resource.reference(), kind, what,
				STATUSES.getOrDefault((status != null) ? status : "", Status.ABSENT), start, end,
				this.codedTexts.each(resource.all("bodySite")));
	}

}
