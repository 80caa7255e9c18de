package org.calciphylaxis.advisor.chart;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.PatientFact.Gender;
import org.calciphylaxis.advisor.chart.ChartReader.ResourceReaders;
import org.calciphylaxis.advisor.chart.resource.MedicationReader;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.LenientElement.ReadContext;
import org.calciphylaxis.advisor.chart.value.ReadingLimits;
import org.calciphylaxis.advisor.chart.value.UnusableResource;
import org.calciphylaxis.advisor.terminology.Terminology;

/**
 * Tells which resources any rule can use, one by one, before they are gathered to charts:
 * those with a code of a concept, those in whose words a term of the lexicon stands, and
 * those that a chart has to list as not usable. A chart without the others is judged the
 * same, as long as it is within the {@link ReadingLimits}. Immutable and thread-safe.
 */
public final class Relevance {

	private static final Set<String> PRODUCTS = Set.of("Medication", "Substance");

	private static final Set<String> TYPES = Set.of("Patient", "Condition", "MedicationRequest", "MedicationStatement",
			"Observation", "Procedure", "Encounter", "ServiceRequest", "DiagnosticReport");

	private static final String REFERENCE = "medicationReference";

	private final ResourceReaders readers;

	private final RuleWords words;

	private final ReadingLimits limits;

	/** Reads with the limits of a chart reader of the same terminology and zone. */
	public Relevance(Terminology terminology, ZoneId zone, ReadingLimits limits) {
		this.readers = ChartReader.readers(terminology, zone);
		this.words = new RuleWords(terminology.lexicon());
		this.limits = limits;
	}

	/** Whether resources of the type are facts of a chart. */
	public static boolean isFact(String resourceType) {
		return TYPES.contains(resourceType);
	}

	/** Whether resources of the type are what orders refer to, and of no patient. */
	public static boolean isProduct(String resourceType) {
		return PRODUCTS.contains(resourceType);
	}

	/**
	 * Whether anything is read of a member at the top level of a resource. Of a line of
	 * NDJSON, the others need not be parsed.
	 */
	public static boolean isRead(String resourceType, String member) {
		return ReadMembers.contain(resourceType, member);
	}

	/**
	 * The reference of an order or statement to a Medication outside of it; empty when
	 * there is none. While the Medication is not known, the order is relevant.
	 */
	public static Optional<String> productReference(JsonNode resource) {
		return Optional.ofNullable(new LenientElement(resource).get(REFERENCE))
			.map((reference) -> reference.text("reference"))
			.filter((reference) -> !reference.startsWith("#"));
	}

	/** The products that a Medication names as its active ingredients. */
	public static List<String> ingredients(JsonNode product) {
		return new LenientElement(product).all("ingredient")
			.stream()
			.map((ingredient) -> ingredient.get("itemReference"))
			.flatMap((item) -> Optional.ofNullable(item).map((reference) -> reference.text("reference")).stream())
			.toList();
	}

	/** As {@link #find(JsonNode, Map)}, before the Medications are known. */
	public Optional<RelevantResource> find(JsonNode resource) {
		boolean isOpen = MedicationReader.kindOf(new LenientElement(resource)) != null
				&& productReference(resource).isPresent();
		return isOpen ? Optional.of(unread(resource)) : find(resource, Map.of());
	}

	/**
	 * A resource that is relevant, with what is read of it.
	 * @param resource of a type that is a {@linkplain #isFact fact}
	 * @param products the Medications and Substances that it refers to, by
	 * {@code Type/id}
	 */
	public Optional<RelevantResource> find(JsonNode resource, Map<String, JsonNode> products) {
		LenientElement element = new LenientElement(resource);
		if (element.resourceType().equals("Patient") || isAboutSomething(element)
				|| NonR4Signs.find(resource).isPresent()) {
			return Optional.of(unread(resource));
		}
		ReadContext context = new ReadContext(this.limits);
		try {
			Optional<FactSummary> fact = read(LenientElement.read(resource, context), products);
			boolean isRelevant = context.isShortened() || fact.filter(this::isRelevant).isPresent();
			return isRelevant ? Optional.of(relevant(resource, fact)) : Optional.empty();
		}
		catch (UnusableResource ex) {
			return Optional.of(unread(resource));
		}
		catch (RuntimeException | StackOverflowError ex) {
			return Optional.of(unread(resource));
		}
	}

	/**
	 * A Medication or Substance with what is read of it; of one that no concept knows its
	 * name and form, for an order that says a drug in its own words.
	 */
	public JsonNode reduceProduct(JsonNode product, String id) {
		ObjectNode order = JsonNodeFactory.instance.objectNode().put("resourceType", "MedicationRequest");
		order.putObject(REFERENCE).put("reference", "#" + id);
		order.putArray("contained").add(product);
		JsonNode read = ReadMembers.of(product);
		Optional<String> name = name(product);
		boolean isKnown = !ingredients(product).isEmpty() || find(order, Map.of()).isPresent();
		if (isKnown || name.isEmpty()) {
			return read;
		}
		ObjectNode other = ((ObjectNode) read).retain("resourceType", "id", "form");
		other.putObject("code").put("text", name.get());
		return other;
	}

	private static Optional<String> name(JsonNode product) {
		return new LenientElement(product).all("code")
			.stream()
			.flatMap((code) -> Stream.concat(Stream.ofNullable(code.text("text")),
					code.all("coding").stream().flatMap((coding) -> Stream.ofNullable(coding.text("display")))))
			.findFirst();
	}

	private boolean isRelevant(FactSummary fact) {
		return !fact.concepts().isEmpty() || this.words.standIn(fact.texts());
	}

	/** An Observation with a focus may be about somebody else, which is counted. */
	private static boolean isAboutSomething(LenientElement element) {
		return element.resourceType().equals("Observation") && element.has("focus");
	}

	private static RelevantResource unread(JsonNode resource) {
		return new RelevantResource(ReadMembers.of(resource), Set.of(), null);
	}

	private static RelevantResource relevant(JsonNode resource, Optional<FactSummary> fact) {
		return new RelevantResource(ReadMembers.of(resource), fact.map(FactSummary::concepts).orElse(Set.of()),
				fact.map(FactSummary::time).orElse(null));
	}

	private Optional<FactSummary> read(LenientElement resource, Map<String, JsonNode> products) {
		return switch (resource.resourceType()) {
			case "Condition" -> Optional.ofNullable(this.readers.conditions().read(resource)).map(FactSummary::of);
			case "MedicationRequest" -> medication(resource, MedicationFact.Kind.REQUEST, products);
			case "MedicationStatement" -> medication(resource, MedicationFact.Kind.STATEMENT, products);
			case "Observation" -> FactSummary.of(this.readers.observations().read(resource, Gender.UNKNOWN));
			case "Procedure" -> Optional.ofNullable(this.readers.events().procedure(resource)).map(FactSummary::of);
			case "Encounter" -> Optional.ofNullable(this.readers.events().encounter(resource)).map(FactSummary::of);
			case "ServiceRequest" ->
				Optional.ofNullable(this.readers.events().serviceRequest(resource)).map(FactSummary::of);
			case "DiagnosticReport" -> Optional.ofNullable(this.readers.reports().read(resource)).map(FactSummary::of);
			default -> Optional.empty();
		};
	}

	private Optional<FactSummary> medication(LenientElement resource, MedicationFact.Kind kind,
			Map<String, JsonNode> products) {
		return Optional.ofNullable(this.readers.medications().ofChart(resource, kind, products)).map(FactSummary::of);
	}

}
