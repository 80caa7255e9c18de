package org.calciphylaxis.advisor.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Finding;
import org.calciphylaxis.advisor.assessment.facts.ReferenceRange;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Observations as findings, one for the observation and one for each component with a
 * code of its own. Only those are kept that a concept knows, by code or by coded value,
 * or that are of category exam or survey, where words may speak. A reader is for one
 * chart.
 */
class ObservationReader {

	private static final Map<String, Finding.Status> STATUSES = Map.of("final", Finding.Status.FINAL, "amended",
			Finding.Status.AMENDED, "corrected", Finding.Status.CORRECTED, "preliminary", Finding.Status.PRELIMINARY);

	private final StatementReader statements;

	private final ValueReader values;

	private final ChartCalendar calendar;

	private final Repeated<Statement> codes = new Repeated<>();

	private final Repeated<Categories> categories = new Repeated<>();

	private final Repeated<Optional<ReferenceRange>> ranges = new Repeated<>();

	ObservationReader(StatementReader statements, ChartCalendar calendar) {
		this.statements = statements;
		this.values = new ValueReader(statements);
		this.calendar = calendar;
	}

	/**
	 * @throws UnreadableResource if its code is no CodeableConcept
	 */
	List<Finding> read(Element observation) {
		Statement what = what(observation, this.statements.codeOf(observation));
		Categories categories = categories(observation);
		List<Element> components = observation.all("component");
		boolean isKept = categories.areSpoken() || isKnown(observation, what);
		if (!isKept && components.isEmpty()) {
			return List.of();
		}
		Frame frame = frame(observation, categories);
		if (components.isEmpty()) {
			return List.of(frame.finding(observation, what));
		}
		List<Finding> findings = new ArrayList<>(1 + components.size());
		if (isKept) {
			findings.add(frame.finding(observation, what));
		}
		for (Element component : components) {
			Statement part = what(component, component.all("code"));
			if (categories.areSpoken() || isKnown(component, part)) {
				findings.add(frame.finding(component, part));
			}
		}
		return findings;
	}

	private Statement what(Element holder, List<Element> code) {
		JsonNode node = holder.node().get("code");
		return (node != null) ? this.codes.of(node, () -> this.statements.together(code)) : Statement.NOTHING;
	}

	private Categories categories(Element observation) {
		JsonNode category = observation.node().get("category");
		return (category != null)
				? this.categories.of(category, () -> Categories.of(Set.copyOf(observation.codes("category"))))
				: Categories.NONE;
	}

	private boolean isKnown(Element holder, Statement what) {
		return !what.concepts().isEmpty() || !this.statements.concepts(holder.all("valueCodeableConcept")).isEmpty();
	}

	private Frame frame(Element observation, Categories categories) {
		String status = observation.text("status");
		return new Frame(observation.reference(), categories.codes(),
				STATUSES.getOrDefault((status != null) ? status : "", Finding.Status.OTHER), effective(observation),
				this.statements.each(observation.all("bodySite")));
	}

	private @Nullable ChartTime effective(Element observation) {
		ChartTime effective = this.calendar.read(observation.text("effectiveDateTime"));
		if (effective == null) {
			effective = this.calendar.read(observation.text("effectiveInstant"));
		}
		if (effective == null) {
			effective = this.calendar.start(observation.get("effectivePeriod"));
		}
		return (effective != null) ? effective : this.calendar.read(observation.text("issued"));
	}

	private static Set<String> interpretations(Element holder) {
		List<Element> all = holder.all("interpretation");
		if (all.isEmpty()) {
			return Set.of();
		}
		Set<String> interpretations = new HashSet<>();
		for (Element interpretation : all) {
			add(interpretations, interpretation.text("text"), false);
			for (Element coding : interpretation.all("coding")) {
				add(interpretations, coding.text("code"), true);
				add(interpretations, coding.text("display"), false);
			}
		}
		return interpretations;
	}

	private static void add(Set<String> interpretations, @Nullable String word, boolean isCode) {
		if (word != null) {
			interpretations.add(isCode ? word.toUpperCase(Locale.ROOT) : word.toLowerCase(Locale.ROOT));
		}
	}

	private @Nullable ReferenceRange range(Element holder) {
		JsonNode range = holder.node().get("referenceRange");
		return (range != null)
				? this.ranges.of(range, () -> Optional.ofNullable(this.values.range(holder))).orElse(null) : null;
	}

	/** Words speak in those that were seen or asked, not in those that were measured. */
	private record Categories(Set<String> codes, boolean areSpoken) {

		private static final Categories NONE = of(Set.of());

		private static Categories of(Set<String> codes) {
			return new Categories(codes, Finding.isSpoken(codes));
		}

	}

	/** What an observation and its components have in common. */
	private final class Frame {

		private final String reference;

		private final Set<String> categories;

		private final Finding.Status status;

		private final @Nullable ChartTime effective;

		private final List<Statement> sites;

		Frame(String reference, Set<String> categories, Finding.Status status, @Nullable ChartTime effective,
				List<Statement> sites) {
			this.reference = reference;
			this.categories = categories;
			this.status = status;
			this.effective = effective;
			this.sites = sites;
		}

		Finding finding(Element holder, Statement what) {
			return new Finding(this.reference, what, this.categories, this.status, this.effective,
					ObservationReader.this.values.read(holder), interpretations(holder), range(holder), this.sites);
		}

	}

}
