package org.calciphylaxis.advisor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Medication;
import org.calciphylaxis.advisor.assessment.facts.Medication.Intent;
import org.calciphylaxis.advisor.assessment.facts.Medication.Kind;
import org.calciphylaxis.advisor.assessment.facts.Medication.Status;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/** MedicationRequests and MedicationStatements with their medication resolved. */
class MedicationReader {

	private static final Set<String> ORDERS = Set.of("order", "original-order", "reflex-order", "filler-order",
			"instance-order");

	private static final Codes<Status> STATUSES = Codes.of(Status.class);

	private final StatementReader statements;

	private final ChartCalendar calendar;

	private final DosageReader dosages = new DosageReader();

	MedicationReader(StatementReader statements, ChartCalendar calendar) {
		this.statements = statements;
		this.calendar = calendar;
	}

	/** The kind of a resource; null when it is neither. */
	static @Nullable Kind kindOf(Element resource) {
		return switch (resource.resourceType()) {
			case "MedicationRequest" -> Kind.REQUEST;
			case "MedicationStatement" -> Kind.STATEMENT;
			default -> null;
		};
	}

	/**
	 * An order or statement of the chart; null when it is of no drug that a concept
	 * knows.
	 * @throws UnreadableResource if it names a medication that is nowhere to be found
	 */
	@Nullable Medication ofChart(Element resource, Kind kind, MedicationSources sources) {
		Product product = product(resource, sources);
		if (StatementReader.saysNothing(product.drug()) && resource.has("medicationReference")) {
			throw new UnreadableResource();
		}
		return product.drug().concepts().isEmpty() ? null : medication(resource, kind, product);
	}

	/** A drafted order, also one without a medication. */
	Medication draft(Element resource, MedicationSources sources) {
		return medication(resource, Kind.REQUEST, product(resource, sources));
	}

	private Product product(Element resource, MedicationSources sources) {
		if (resource.text("medicationCodeableConcept") != null) {
			throw new UnreadableResource();
		}
		List<Element> codes = new ArrayList<>(resource.all("medicationCodeableConcept"));
		Element reference = resource.get("medicationReference");
		if (reference == null) {
			return new Product(this.statements.drug(codes, null), List.of());
		}
		Element medication = sources.find(resource, reference.text("reference"));
		if (medication != null) {
			codes.addAll(medication.all("code"));
			medication.all("ingredient").forEach((ingredient) -> codes.addAll(ingredient.all("itemCodeableConcept")));
		}
		return new Product(this.statements.drug(codes, reference.text("display")),
				(medication != null) ? this.statements.each(medication.all("form")) : List.of());
	}

	private Medication medication(Element resource, Kind kind, Product product) {
		List<Element> dosages = resource.all((kind == Kind.REQUEST) ? "dosageInstruction" : "dosage");
		Course course = Course.of(resource, dosages, this.calendar);
		List<Statement> routes = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		for (Element dosage : dosages) {
			routes.addAll(this.statements.each(dosage.all("route")));
			addText(texts, dosage.text("text"));
			addText(texts, dosage.text("patientInstruction"));
		}
		return new Medication(resource.reference(), kind, product.drug(),
				STATUSES.first(resource.codes("status"), Status.ABSENT), intent(resource, kind),
				resource.isTrue("doNotPerform"), authored(resource, course), course.started(), course.ended(), routes,
				product.forms(), texts, DailyDose.micrograms(this.dosages.read(dosages)));
	}

	private @Nullable ChartTime authored(Element resource, Course course) {
		ChartTime authored = this.calendar.read(resource.text("authoredOn"));
		if (authored == null) {
			authored = this.calendar.read(resource.text("dateAsserted"));
		}
		boolean isStatement = "MedicationStatement".equals(resource.resourceType());
		return (authored != null || !isStatement) ? authored : course.started();
	}

	private static Intent intent(Element resource, Kind kind) {
		String intent = resource.text("intent");
		if (kind == Kind.STATEMENT) {
			return Intent.OTHER;
		}
		if (intent == null) {
			return Intent.ABSENT;
		}
		if (ORDERS.contains(intent)) {
			return Intent.ORDER;
		}
		return "plan".equals(intent) ? Intent.PLAN : Intent.OTHER;
	}

	private static void addText(List<String> texts, @Nullable String text) {
		if (text != null && !texts.contains(text)) {
			texts.add(text);
		}
	}

	private record Product(Statement drug, List<Statement> forms) {

	}

}
