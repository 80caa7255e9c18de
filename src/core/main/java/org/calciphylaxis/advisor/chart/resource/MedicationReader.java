package org.calciphylaxis.advisor.chart.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Intent;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Kind;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Status;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.chart.value.CodeableConceptReader;
import org.calciphylaxis.advisor.chart.value.EnumByCode;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.UnreadableResource;
import org.jspecify.annotations.Nullable;

/** MedicationRequests and MedicationStatements with their medication resolved. */
public class MedicationReader {

	private static final Set<String> ORDERS = Set.of("order", "original-order", "reflex-order", "filler-order",
			"instance-order");

	private static final EnumByCode<Status> STATUSES = EnumByCode.of(Status.class);

	private final CodeableConceptReader statements;

	private final ChartTimeReader times;

	public MedicationReader(CodeableConceptReader statements, ChartTimeReader calendar) {
		this.statements = statements;
		this.times = calendar;
	}

	/** The kind of a resource; null when it is neither. */
	public static @Nullable Kind kindOf(LenientElement resource) {
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
	@Nullable public MedicationFact ofChart(LenientElement resource, Kind kind, MedicationResolver sources) {
		Product product = product(resource, sources);
		if (CodeableConceptReader.saysNothing(product.drug()) && resource.has("medicationReference")) {
			throw new UnreadableResource();
		}
		return product.drug().concepts().isEmpty() ? null : medication(resource, kind, product);
	}

	/** A drafted order, also one without a medication. */
	public MedicationFact draft(LenientElement resource, MedicationResolver sources) {
		return medication(resource, Kind.REQUEST, product(resource, sources));
	}

	private Product product(LenientElement resource, MedicationResolver sources) {
		if (resource.text("medicationCodeableConcept") != null) {
			throw new UnreadableResource();
		}
		List<LenientElement> codes = new ArrayList<>(resource.all("medicationCodeableConcept"));
		LenientElement reference = resource.get("medicationReference");
		if (reference == null) {
			return new Product(this.statements.drug(codes, null), List.of());
		}
		LenientElement medication = sources.find(resource, reference.text("reference"));
		if (medication != null) {
			codes.addAll(medication.all("code"));
			medication.all("ingredient").forEach((ingredient) -> codes.addAll(ingredient.all("itemCodeableConcept")));
		}
		return new Product(this.statements.drug(codes, reference.text("display")),
				(medication != null) ? this.statements.each(medication.all("form")) : List.of());
	}

	private MedicationFact medication(LenientElement resource, Kind kind, Product product) {
		List<LenientElement> dosages = resource.all((kind == Kind.REQUEST) ? "dosageInstruction" : "dosage");
		MedicationPeriod course = MedicationPeriod.read(resource, dosages, this.times);
		List<CodedText> routes = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		for (LenientElement dosage : dosages) {
			routes.addAll(this.statements.each(dosage.all("route")));
			addText(texts, dosage.text("text"));
			addText(texts, dosage.text("patientInstruction"));
		}
		return new MedicationFact(resource.reference(), kind, product.drug(),
				STATUSES.first(resource.codes("status"), Status.ABSENT), intent(resource, kind),
				resource.isTrue("doNotPerform"), authored(resource, course), course.started(), course.ended(), routes,
				product.forms(), texts, DailyDose.micrograms(dosages));
	}

	private @Nullable ChartTime authored(LenientElement resource, MedicationPeriod course) {
		ChartTime authored = this.times.read(resource.text("authoredOn"));
		if (authored == null) {
			authored = this.times.read(resource.text("dateAsserted"));
		}
		boolean isStatement = "MedicationStatement".equals(resource.resourceType());
		return (authored != null || !isStatement) ? authored : course.started();
	}

	private static Intent intent(LenientElement resource, Kind kind) {
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

	private record Product(CodedText drug, List<CodedText> forms) {

	}

}
