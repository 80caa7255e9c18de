package org.calciphylaxis.advisor.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Finding;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.calciphylaxis.advisor.assessment.facts.Value;
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
		Statement what = this.statements.code(observation, "code");
		List<Element> components = observation.all("component");
		List<String> categories = observation.codes("category");
		boolean mayBeSpoken = categories.stream().anyMatch(SPOKEN::contains);
		Value value = this.values.read(observation);
		List<Finding> findings = new ArrayList<>(1 + components.size());
		Frame frame = null;
		if (mayBeSpoken || isKnown(what, value)) {
			frame = frame(observation, categories);
			findings.add(frame.finding(observation, what, value));
		}
		for (Element component : components) {
			Statement part = this.statements.together(component.all("code"));
			Value partValue = this.values.read(component);
			if (mayBeSpoken || isKnown(part, partValue)) {
				frame = (frame != null) ? frame : frame(observation, categories);
				findings.add(frame.finding(component, part, partValue));
			}
		}
		return findings;
	}

	private static boolean isKnown(Statement what, Value value) {
		return !what.concepts().isEmpty()
				|| (value instanceof Value.Coded coded && !coded.statement().concepts().isEmpty());
	}

	private Frame frame(Element observation, List<String> categories) {
		String status = observation.text("status");
		return new Frame(observation.reference(), Set.copyOf(categories),
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
		Set<String> interpretations = new HashSet<>();
		for (Element interpretation : holder.all("interpretation")) {
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

		Finding finding(Element holder, Statement what, Value value) {
			return new Finding(this.reference, what, this.categories, this.status, this.effective, value,
					interpretations(holder), ObservationReader.this.values.range(holder), this.sites);
		}

	}

}
