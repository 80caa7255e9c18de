package org.calciphylaxis.advisor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.facts.CareEvent;
import org.calciphylaxis.advisor.assessment.facts.CareEvent.Kind;
import org.calciphylaxis.advisor.assessment.facts.CareEvent.Status;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Procedures, Encounters and ServiceRequests as care events. Encounters are kept when a
 * concept knows them, the others also when they have words; an order not to do something
 * is none.
 */
class CareEventReader {

	private static final Map<String, Status> STATUSES = Map.ofEntries(Map.entry("in-progress", Status.ACTIVE),
			Map.entry("arrived", Status.ACTIVE), Map.entry("triaged", Status.ACTIVE),
			Map.entry("onleave", Status.ACTIVE), Map.entry("active", Status.ACTIVE),
			Map.entry("completed", Status.COMPLETED), Map.entry("finished", Status.COMPLETED),
			Map.entry("preparation", Status.PLANNED), Map.entry("planned", Status.PLANNED),
			Map.entry("draft", Status.PLANNED), Map.entry("not-done", Status.STOPPED),
			Map.entry("on-hold", Status.STOPPED), Map.entry("stopped", Status.STOPPED),
			Map.entry("revoked", Status.STOPPED), Map.entry("cancelled", Status.STOPPED),
			Map.entry("entered-in-error", Status.VOID), Map.entry("unknown", Status.VOID));

	private final StatementReader statements;

	private final ChartCalendar calendar;

	CareEventReader(StatementReader statements, ChartCalendar calendar) {
		this.statements = statements;
		this.calendar = calendar;
	}

	@Nullable CareEvent procedure(Element procedure) {
		Statement what = this.statements.code(procedure);
		if (StatementReader.saysNothing(what)) {
			return null;
		}
		ChartTime performed = this.calendar.read(procedure.text("performedDateTime"));
		Element period = procedure.get("performedPeriod");
		return event(procedure, Kind.PROCEDURE, what, (performed != null) ? performed : this.calendar.start(period),
				this.calendar.end(period));
	}

	@Nullable CareEvent encounter(Element encounter) {
		List<Element> types = new ArrayList<>(encounter.all("type"));
		types.addAll(encounter.all("serviceType"));
		Statement what = this.statements.together(types);
		if (what.concepts().isEmpty()) {
			return null;
		}
		Element period = encounter.get("period");
		return event(encounter, Kind.ENCOUNTER, what, this.calendar.start(period), this.calendar.end(period));
	}

	@Nullable CareEvent serviceRequest(Element order) {
		Statement what = this.statements.code(order);
		if (StatementReader.saysNothing(what) || order.isTrue("doNotPerform")) {
			return null;
		}
		ChartTime start = this.calendar.read(order.text("authoredOn"));
		if (start == null) {
			start = this.calendar.read(order.text("occurrenceDateTime"));
		}
		if (start == null) {
			start = this.calendar.start(order.get("occurrencePeriod"));
		}
		return event(order, Kind.SERVICE_REQUEST, what, start, null);
	}

	private CareEvent event(Element resource, Kind kind, Statement what, @Nullable ChartTime start,
			@Nullable ChartTime end) {
		String status = resource.text("status");
		return new CareEvent(resource.reference(), kind, what,
				STATUSES.getOrDefault((status != null) ? status : "", Status.ABSENT), start, end,
				this.statements.each(resource.all("bodySite")));
	}

}
