package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.CareEvent;
import org.calciphylaxis.advisor.assessment.facts.CareEvent.Kind;
import org.calciphylaxis.advisor.assessment.facts.CareEvent.Status;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/** A Procedure, Encounter or ServiceRequest in a test: undated unless told. */
final class EventFact {

	private final Kind kind;

	private final Set<Concept> concepts;

	private final List<String> texts = new ArrayList<>();

	private Status status;

	private @Nullable ChartTime start;

	private @Nullable ChartTime end;

	private EventFact(Kind kind, Status status, Concept... concepts) {
		this.kind = kind;
		this.status = status;
		this.concepts = Set.of(concepts);
	}

	static EventFact procedure(Concept... concepts) {
		return new EventFact(Kind.PROCEDURE, Status.COMPLETED, concepts);
	}

	static EventFact encounter(Concept... concepts) {
		return new EventFact(Kind.ENCOUNTER, Status.COMPLETED, concepts);
	}

	static EventFact request(Concept... concepts) {
		return new EventFact(Kind.SERVICE_REQUEST, Status.ACTIVE, concepts);
	}

	EventFact saying(String text) {
		this.texts.add(text);
		return this;
	}

	EventFact is(Status other) {
		this.status = other;
		return this;
	}

	EventFact on(int daysAgo) {
		this.start = ChartFacts.daysAgo(daysAgo);
		return this;
	}

	EventFact until(int daysAgo) {
		this.end = ChartFacts.daysAgo(daysAgo);
		return this;
	}

	CareEvent as(int number) {
		String type = switch (this.kind) {
			case PROCEDURE -> "Procedure/";
			case ENCOUNTER -> "Encounter/";
			case SERVICE_REQUEST -> "ServiceRequest/";
		};
		return new CareEvent(type + number, this.kind, new Statement(this.concepts, this.texts, false), this.status,
				this.start, this.end, List.of());
	}

}
