package org.calciphylaxis.advisor.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Intent;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Kind;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Status;
import org.jspecify.annotations.Nullable;

/** An order or a statement of a drug in a test: active and undated unless told. */
public final class MedicationBuilder {

	private final Kind kind;

	private final Set<Concept> concepts;

	private final List<String> texts = new ArrayList<>();

	private final List<CodedText> routes = new ArrayList<>();

	private final List<CodedText> forms = new ArrayList<>();

	private final List<String> dosageTexts = new ArrayList<>();

	private Status status = Status.ACTIVE;

	private Intent intent;

	private boolean doNotPerform;

	private boolean fromText;

	private @Nullable ChartTime authored;

	private @Nullable ChartTime started;

	private @Nullable ChartTime ended;

	private @Nullable BigDecimal dailyMicrograms;

	private MedicationBuilder(Kind kind, Intent intent, Concept... concepts) {
		this.kind = kind;
		this.intent = intent;
		this.concepts = Set.of(concepts);
	}

	public static MedicationBuilder order(Concept... drug) {
		return new MedicationBuilder(Kind.REQUEST, Intent.ORDER, drug);
	}

	public static MedicationBuilder statement(Concept... drug) {
		return new MedicationBuilder(Kind.STATEMENT, Intent.OTHER, drug);
	}

	public static MedicationBuilder draft(Concept... drug) {
		return order(drug).is(Status.DRAFT);
	}

	public MedicationBuilder is(Status other) {
		this.status = other;
		return this;
	}

	public MedicationBuilder meant(Intent other) {
		this.intent = other;
		return this;
	}

	public MedicationBuilder notToBePerformed() {
		this.doNotPerform = true;
		return this;
	}

	public MedicationBuilder authored(int daysAgo) {
		this.authored = ChartBuilder.daysAgo(daysAgo);
		return this;
	}

	public MedicationBuilder started(int daysAgo) {
		this.started = ChartBuilder.daysAgo(daysAgo);
		return this;
	}

	public MedicationBuilder ended(int daysAgo) {
		this.ended = ChartBuilder.daysAgo(daysAgo);
		return this;
	}

	public MedicationBuilder saying(String text) {
		this.texts.add(text);
		return this;
	}

	public MedicationBuilder fromText(String text) {
		this.fromText = true;
		return saying(text);
	}

	public MedicationBuilder by(String route) {
		this.routes.add(new CodedText(Set.of(), List.of(route), true));
		return this;
	}

	public MedicationBuilder by(Concept route) {
		this.routes.add(new CodedText(Set.of(route), List.of(), false));
		return this;
	}

	public MedicationBuilder as(String form) {
		this.forms.add(new CodedText(Set.of(), List.of(form), true));
		return this;
	}

	public MedicationBuilder dosage(String text) {
		this.dosageTexts.add(text);
		return this;
	}

	public MedicationBuilder dailyMicrograms(String dose) {
		this.dailyMicrograms = new BigDecimal(dose);
		return this;
	}

	public MedicationFact as(int number) {
		String type = (this.kind == Kind.REQUEST) ? "MedicationRequest/" : "MedicationStatement/";
		return new MedicationFact(type + number, this.kind, new CodedText(this.concepts, this.texts, this.fromText),
				this.status, this.intent, this.doNotPerform, this.authored, this.started, this.ended, null, this.routes,
				this.forms, this.dosageTexts, this.dailyMicrograms);
	}

}
