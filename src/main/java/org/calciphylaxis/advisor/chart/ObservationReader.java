package org.calciphylaxis.advisor.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Finding;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Observations as findings, one for the observation and one for each component with a
 * code of its own. Only those are kept that a concept knows, by code or by coded value,
 * or that are of category exam or survey, where words may speak.
 */
class ObservationReader {

	private static final Set<String> SPOKEN = Set.of("exam", "survey");

	private static final Map<String, Finding.Status> STATUSES = Map.of("final", Finding.Status.FINAL, "amended",
			Finding.Status.AMENDED, "corrected", Finding.Status.CORRECTED, "preliminary", Finding.Status.PRELIMINARY);

	private final StatementReader statements;

	private final ValueReader values;

	private final ChartCalendar calendar;

	ObservationReader(StatementReader statements, ChartCalendar calendar) {
		this.statements = statements;
		this.values = new ValueReader(statements);
		this.calendar = calendar;
	}

	List<Finding> read(Element observation) {
		List<Element> code = this.statements.codeOf(observation);
		Set<Concept> concepts = this.statements.concepts(code);
		List<Element> components = observation.all("component");
		List<String> categories = isKnown(observation, concepts) ? null : observation.codes("category");
		boolean isKept = categories == null || isSpoken(categories);
		if (!isKept && components.isEmpty()) {
			return List.of();
		}
		Frame frame = frame(observation, (categories != null) ? categories : observation.codes("category"));
		List<Finding> findings = new ArrayList<>(1 + components.size());
		if (isKept) {
			findings.add(frame.finding(observation, this.statements.together(code, concepts)));
		}
		for (Element component : components) {
			List<Element> part = component.all("code");
			Set<Concept> known = this.statements.concepts(part);
			if (frame.isSpoken || isKnown(component, known)) {
				findings.add(frame.finding(component, this.statements.together(part, known)));
			}
		}
		return findings;
	}

	private static boolean isSpoken(List<String> categories) {
		for (String category : categories) {
			if (SPOKEN.contains(category)) {
				return true;
			}
		}
		return false;
	}

	private boolean isKnown(Element holder, Set<Concept> concepts) {
		return !concepts.isEmpty() || !this.statements.concepts(holder.all("valueCodeableConcept")).isEmpty();
	}

	private Frame frame(Element observation, List<String> categories) {
		String status = observation.text("status");
		return new Frame(observation.reference(), Set.copyOf(categories), isSpoken(categories),
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

	/** What an observation and its components have in common. */
	private final class Frame {

		private final String reference;

		private final Set<String> categories;

		private final boolean isSpoken;

		private final Finding.Status status;

		private final @Nullable ChartTime effective;

		private final List<Statement> sites;

		Frame(String reference, Set<String> categories, boolean isSpoken, Finding.Status status,
				@Nullable ChartTime effective, List<Statement> sites) {
			this.reference = reference;
			this.categories = categories;
			this.isSpoken = isSpoken;
			this.status = status;
			this.effective = effective;
			this.sites = sites;
		}

		Finding finding(Element holder, Statement what) {
			return new Finding(this.reference, what, this.categories, this.status, this.effective,
					ObservationReader.this.values.read(holder), interpretations(holder),
					ObservationReader.this.values.range(holder), this.sites);
		}

	}

}
