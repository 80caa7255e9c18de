package org.calciphylaxis.advisor.chart.resource;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Intent;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Kind;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Status;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.chart.value.CodeableConceptReader;
import org.calciphylaxis.advisor.chart.value.EnumByCode;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.LenientElement.ReadContext;
import org.calciphylaxis.advisor.chart.value.UnusableResource;
import org.jspecify.annotations.Nullable;

/** MedicationRequests and MedicationStatements with their medication resolved. */
public class MedicationReader {

	private static final Set<String> ORDERS = Set.of("order", "original-order", "reflex-order", "filler-order",
			"instance-order");

	private static final EnumByCode<Status> STATUSES = EnumByCode.of(Status.class);

	private final CodeableConceptReader codedTexts;

	private final ChartTimeReader times;

	public MedicationReader(CodeableConceptReader codedTexts, ChartTimeReader times) {
		this.codedTexts = codedTexts;
		this.times = times;
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
	 * @param referenced the Medications that arrived with the call or were fetched, by
	 * {@code Medication/id} or by the full URL they came with
	 * @throws UnusableResource if it names a medication that is nowhere to be found
	 */
	@Nullable public MedicationFact ofChart(LenientElement resource, Kind kind, Map<String, JsonNode> referenced) {
		MedicationProduct product = product(resource, referenced);
		CodedText drug = this.codedTexts.drug(product.codes(), product.displays());
		if (CodeableConceptReader.saysNothing(drug) && resource.has("medicationReference")) {
			throw new UnusableResource(DropReason.UNREADABLE);
		}
		return drug.concepts().isEmpty() ? null : medication(resource, kind, drug, product.forms());
	}

	/** A drafted order, also one without a medication. */
	public MedicationFact draft(LenientElement resource, Map<String, JsonNode> referenced) {
		MedicationProduct product = product(resource, referenced);
		return medication(resource, Kind.REQUEST, this.codedTexts.drug(product.codes(), product.displays()),
				product.forms());
	}

	private MedicationProduct product(LenientElement resource, Map<String, JsonNode> referenced) {
		if (resource.text("medicationCodeableConcept") != null) {
			throw new UnusableResource(DropReason.UNREADABLE);
		}
		return MedicationProduct.read(resource, referenced);
	}

	private MedicationFact medication(LenientElement resource, Kind kind, CodedText drug, List<LenientElement> forms) {
		List<LenientElement> dosages = resource.all((kind == Kind.REQUEST) ? "dosageInstruction" : "dosage");
		ChartTime written = this.times.read(resource, (kind == Kind.REQUEST) ? "authoredOn" : "dateAsserted");
		MedicationPeriod course = MedicationPeriod.read(resource, dosages, written, this.times);
		boolean isStatement = kind == Kind.STATEMENT;
		return new MedicationFact(resource.reference(), kind, drug,
				STATUSES.first(resource.codes("status"), Status.ABSENT), intent(resource, kind),
				resource.isTrue("doNotPerform"), (written == null && isStatement) ? course.started() : written,
				course.started(), course.ended(), isStatement ? null : MedicationPeriod.supplyEnd(resource, written),
				routes(dosages), this.codedTexts.each(forms), texts(resource, dosages), DailyDose.micrograms(dosages));
	}

	private List<CodedText> routes(List<LenientElement> dosages) {
		Set<CodedText> routes = new LinkedHashSet<>();
		dosages.forEach((dosage) -> routes.addAll(this.codedTexts.each(dosage.all("route"))));
		return List.copyOf(routes);
	}

	private static List<String> texts(LenientElement resource, List<LenientElement> dosages) {
		Set<String> texts = new LinkedHashSet<>();
		for (LenientElement dosage : dosages) {
			Stream.of("text", "patientInstruction").map(dosage::text).filter(Objects::nonNull).forEach(texts::add);
		}
		ReadContext context = resource.context();
		int count = (context != null) ? context.limited(texts.size(), context.limits().dosageTexts()) : texts.size();
		return texts.stream().limit(count).toList();
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

}
