package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.EventFact.Kind;
import org.calciphylaxis.advisor.assessment.facts.EventFact.Status;
import org.jspecify.annotations.Nullable;

/** A Procedure, Encounter or ServiceRequest in a test: undated unless told. */
public final class EventBuilder {

	private final Kind kind;

	private final Set<Concept> concepts;

	private final List<String> texts = new ArrayList<>();

	private Status status;

	private @Nullable ChartTime start;

	private @Nullable ChartTime end;

	private EventBuilder(Kind kind, Status status, Concept... concepts) {
		this.kind = kind;
		this.status = status;
		this.concepts = Set.of(concepts);
	}

	public static EventBuilder procedure(Concept... concepts) {
		return new EventBuilder(Kind.PROCEDURE, Status.COMPLETED, concepts);
	}

	public static EventBuilder encounter(Concept... concepts) {
		return new EventBuilder(Kind.ENCOUNTER, Status.COMPLETED, concepts);
	}

	public static EventBuilder request(Concept... concepts) {
		return new EventBuilder(Kind.SERVICE_REQUEST, Status.ACTIVE, concepts);
	}

	public EventBuilder saying(String text) {
		this.texts.add(text);
		return this;
	}

	public EventBuilder is(Status other) {
		this.status = other;
		return this;
	}

	public EventBuilder on(int daysAgo) {
		this.start = ChartBuilder.daysAgo(daysAgo);
		return this;
	}

	public EventBuilder until(int daysAgo) {
		this.end = ChartBuilder.daysAgo(daysAgo);
		return this;
	}

	EventFact as(int number) {
		String type = switch (this.kind) {
			case PROCEDURE -> "Procedure/";
			case ENCOUNTER -> "Encounter/";
			case SERVICE_REQUEST -> "ServiceRequest/";
		};
		return new EventFact(type + number, this.kind, new CodedText(this.concepts, this.texts, false), this.status,
				this.start, this.end, List.of());
	}

}
