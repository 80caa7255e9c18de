package org.calciphylaxis.advisor.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Medication;
import org.calciphylaxis.advisor.assessment.facts.Medication.Intent;
import org.calciphylaxis.advisor.assessment.facts.Medication.Kind;
import org.calciphylaxis.advisor.assessment.facts.Medication.Status;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/** An order or a statement of a drug in a test: active and undated unless told. */
final class DrugFact {

	private final Kind kind;

	private final Set<Concept> concepts;

	private final List<String> texts = new ArrayList<>();

	private final List<Statement> routes = new ArrayList<>();

	private final List<Statement> forms = new ArrayList<>();

	private final List<String> dosageTexts = new ArrayList<>();

	private Status status = Status.ACTIVE;

	private Intent intent;

	private boolean doNotPerform;

	private boolean fromText;

	private @Nullable ChartTime authored;

	private @Nullable ChartTime started;

	private @Nullable ChartTime ended;

	private @Nullable BigDecimal dailyMicrograms;

	private DrugFact(Kind kind, Intent intent, Concept... concepts) {
		this.kind = kind;
		this.intent = intent;
		this.concepts = Set.of(concepts);
	}

	static DrugFact order(Concept... drug) {
		return new DrugFact(Kind.REQUEST, Intent.ORDER, drug);
	}

	static DrugFact statement(Concept... drug) {
		return new DrugFact(Kind.STATEMENT, Intent.OTHER, drug);
	}

	static DrugFact draft(Concept... drug) {
		return order(drug).is(Status.DRAFT);
	}

	DrugFact is(Status other) {
		this.status = other;
		return this;
	}

	DrugFact meant(Intent other) {
		this.intent = other;
		return this;
	}

	DrugFact notToBePerformed() {
		this.doNotPerform = true;
		return this;
	}

	DrugFact authored(int daysAgo) {
		this.authored = ChartFacts.daysAgo(daysAgo);
		return this;
	}

	DrugFact started(int daysAgo) {
		this.started = ChartFacts.daysAgo(daysAgo);
		return this;
	}

	DrugFact ended(int daysAgo) {
		this.ended = ChartFacts.daysAgo(daysAgo);
		return this;
	}

	DrugFact saying(String text) {
		this.texts.add(text);
		return this;
	}

	DrugFact fromText(String text) {
		this.fromText = true;
		return saying(text);
	}

	DrugFact by(String route) {
		this.routes.add(new Statement(Set.of(), List.of(route), true));
		return this;
	}

	DrugFact by(Concept route) {
		this.routes.add(new Statement(Set.of(route), List.of(), false));
		return this;
	}

	DrugFact as(String form) {
		this.forms.add(new Statement(Set.of(), List.of(form), true));
		return this;
	}

	DrugFact dosage(String text) {
		this.dosageTexts.add(text);
		return this;
	}

	DrugFact dailyMicrograms(String dose) {
		this.dailyMicrograms = new BigDecimal(dose);
		return this;
	}

	Medication as(int number) {
		String type = (this.kind == Kind.REQUEST) ? "MedicationRequest/" : "MedicationStatement/";
		return new Medication(type + number, this.kind, new Statement(this.concepts, this.texts, this.fromText),
				this.status, this.intent, this.doNotPerform, this.authored, this.started, this.ended, this.routes,
				this.forms, this.dosageTexts, this.dailyMicrograms);
	}

}
