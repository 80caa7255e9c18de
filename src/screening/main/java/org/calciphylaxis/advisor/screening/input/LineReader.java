package org.calciphylaxis.advisor.screening.input;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.chart.Relevance;
import org.calciphylaxis.advisor.chart.RelevantResource;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.ResourceReference;
import org.calciphylaxis.advisor.chart.value.UnusableResource;
import org.calciphylaxis.advisor.screening.input.ChartLine.Kind;
import org.calciphylaxis.advisor.screening.input.LineCounts.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines: one resource each, or a Bundle of resources or of deletions. Resources
 * that no rule can use are counted and dropped here.
 */
public final class LineReader {

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	/** A server's times have an offset; without one they are taken for UTC. */
	private static final ChartTimeReader TIMES = new ChartTimeReader(ZoneOffset.UTC);

	private final Relevance relevance;

	private final Grouping grouping;

	private final LineCounts counts;

	private final Consumer<ChartLine> found;

	/**
	 * @param found receives each line that is kept
	 */
	public LineReader(Relevance relevance, Grouping grouping, LineCounts counts, Consumer<ChartLine> found) {
		this.relevance = relevance;
		this.grouping = grouping;
		this.counts = counts;
		this.found = found;
	}

	/**
	 * Reads a line of a file.
	 * @param text in UTF-8
	 */
	public void read(byte[] text, String file) {
		byte[] line = withoutByteOrderMark(text);
		this.counts.add(Reason.LINE);
		if (isBlank(line)) {
			this.counts.add(Reason.BLANK);
			return;
		}
		try {
			String type = ResourceJson.typeOf(line);
			if (type.isEmpty()) {
				this.counts.addBroken(file);
			}
			else if (type.equals("Bundle")) {
				add(ResourceJson.read(line), type);
			}
			else if (Relevance.isFact(type) || Relevance.isProduct(type)) {
				add(ResourceJson.read(line, (member) -> isRead(type, member)), type);
			}
			else {
				this.counts.add(Reason.OTHER_TYPE);
			}
		}
		catch (InvalidResource ex) {
			this.counts.addBroken(file);
		}
	}

	private boolean isRead(String type, String member) {
		return Relevance.isRead(type, member)
				|| (this.grouping.isToldBy(type) && this.grouping.member().equals(member));
	}

	private static byte[] withoutByteOrderMark(byte[] line) {
		int length = BYTE_ORDER_MARK.length;
		return Arrays.equals(line, 0, Math.min(length, line.length), BYTE_ORDER_MARK, 0, length)
				? Arrays.copyOfRange(line, length, line.length) : line;
	}

	private static boolean isBlank(byte[] line) {
		for (byte each : line) {
			if (each < 0 || !Character.isWhitespace(each)) {
				return false;
			}
		}
		return true;
	}

	private void add(JsonNode resource, String type) {
		if (Relevance.isProduct(type)) {
			addProduct(resource, type);
		}
		else if (Relevance.isFact(type)) {
			addFact(resource, type);
		}
		else if (type.equals("Bundle")) {
			resource.path("entry").forEach((entry) -> addEntry(entry, resource));
		}
		else {
			this.counts.add(Reason.OTHER_TYPE);
		}
	}

	private void addEntry(JsonNode entry, JsonNode bundle) {
		if (entry.path("request").path("method").asText().equals("DELETE")) {
			ResourceReference gone = ResourceReference.parse(entry.path("request").path("url").asText());
			Long time = updated(bundle);
			if (!gone.type().isEmpty() && !gone.id().isEmpty()) {
				this.found.accept(new ChartLine("", Kind.DELETION, gone.type(), gone.id(), time, "", null, "", null,
						List.of(), List.of()));
			}
		}
		else if (entry.path("resource").isObject()) {
			add(entry.path("resource"), entry.path("resource").path("resourceType").asText());
		}
	}

	private void addProduct(JsonNode resource, String type) {
		String id = resource.path("id").asText();
		List<String> ingredients = Relevance.ingredients(resource).stream().map(LineReader::productKey).toList();
		this.found.accept(new ChartLine("", Kind.PRODUCT, type, id, updated(resource), "", null,
				ResourceJson.write(this.relevance.reduceProduct(resource, id)), null, ingredients, List.of()));
	}

	private void addFact(JsonNode resource, String type) {
		Optional<String> patient = PatientReference.of(resource);
		if (patient.isEmpty()) {
			this.counts.add(Reason.WITHOUT_PATIENT);
			return;
		}
		if (type.equals("Patient")) {
			this.counts.add(Reason.PATIENT);
		}
		Optional<RelevantResource> relevant = this.relevance.find(resource);
		if (relevant.isEmpty() && this.grouping.isToldBy(type)) {
			relevant = Optional.of(new RelevantResource(ResourceJson.withoutAll(resource), Set.of(), null));
		}
		if (relevant.isEmpty()) {
			this.counts.add(Reason.IRRELEVANT);
			return;
		}
		this.found.accept(line(resource, type, patient.get(), relevant.get()));
	}

	private ChartLine line(JsonNode resource, String type, String patient, RelevantResource relevant) {
		JsonNode kept = relevant.resource();
		if (this.grouping.isToldBy(type) && resource.has(this.grouping.member())) {
			kept = ((ObjectNode) kept).set(this.grouping.member(), resource.get(this.grouping.member()));
		}
		String product = relevant.concepts().isEmpty()
				? Relevance.productReference(resource).map(LineReader::productKey).orElse(null) : null;
		return new ChartLine(patient, Kind.FACT, type, resource.path("id").asText(), updated(resource),
				names(relevant.concepts()), millis(relevant.time()), ResourceJson.write(kept), product, List.of(),
				List.of());
	}

	/** {@code Medication/id}, however the reference is written. */
	static String productKey(String reference) {
		ResourceReference parsed = ResourceReference.parse(reference);
		return parsed.type().isEmpty() ? "Medication/" + parsed.id() : parsed.relative();
	}

	/** As {@link ChartLine#concepts()}. */
	public static String names(Collection<Concept> concepts) {
		return concepts.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
	}

	/** As {@link ChartLine#time()}. */
	public static @Nullable Long millis(@Nullable ChartTime time) {
		return (time != null) ? time.instant().toEpochMilli() : null;
	}

	private static @Nullable Long updated(JsonNode resource) {
		LenientElement meta = new LenientElement(resource).get("meta");
		try {
			ChartTime updated = (meta != null) ? TIMES.read(meta, "lastUpdated") : null;
			return (updated != null) ? ChronoUnit.MICROS.between(Instant.EPOCH, updated.instant()) : null;
		}
		catch (UnusableResource ex) {
			return null;
		}
	}

}
