package org.calciphylaxis.advisor.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.calciphylaxis.advisor.chart.terminology.Terminology;
import org.jspecify.annotations.Nullable;

/** CodeableConcepts as statements: what their codes stand for, and their words. */
class StatementReader {

	private final Terminology terminology;

	private final DrugWords drugWords;

	StatementReader(Terminology terminology) {
		this.terminology = terminology;
		this.drugWords = new DrugWords(terminology.drugNames());
	}

	/** Whether a statement has neither concepts nor words. */
	static boolean saysNothing(Statement statement) {
		return statement.concepts().isEmpty() && statement.texts().isEmpty();
	}

	/** What one or several CodeableConcepts say together. */
	Statement together(List<Element> codeableConcepts) {
		Set<Concept> concepts = concepts(codeableConcepts);
		List<String> texts = texts(codeableConcepts);
		return (concepts.isEmpty() && texts.isEmpty()) ? Statement.NOTHING : new Statement(concepts, texts, false);
	}

	/** What the codings of one or several CodeableConcepts stand for. */
	Set<Concept> concepts(List<Element> codeableConcepts) {
		Set<Concept> concepts = Set.of();
		for (Element codeableConcept : codeableConcepts) {
			for (Element coding : codeableConcept.all("coding")) {
				Set<Concept> known = this.terminology.conceptsOf(coding.text("system"), coding.text("code"));
				if (concepts.isEmpty()) {
					concepts = known;
				}
				else if (!known.isEmpty()) {
					concepts = EnumSet.copyOf(concepts);
					concepts.addAll(known);
				}
			}
		}
		return concepts;
	}

	private static List<String> texts(List<Element> codeableConcepts) {
		List<String> texts = new ArrayList<>(2);
		for (Element codeableConcept : codeableConcepts) {
			add(texts, codeableConcept.text("text"));
			for (Element coding : codeableConcept.all("coding")) {
				add(texts, coding.text("display"));
			}
		}
		return texts;
	}

	/**
	 * What the main code of a resource says.
	 * @throws UnreadableResource if it is there and no CodeableConcept
	 */
	Statement code(Element resource) {
		return together(codeOf(resource));
	}

	/**
	 * The main code of a resource.
	 * @throws UnreadableResource if it is there and no CodeableConcept
	 */
	List<Element> codeOf(Element resource) {
		if (resource.text("code") != null) {
			throw new UnreadableResource();
		}
		return resource.all("code");
	}

	/** What each CodeableConcept says, without those that say nothing. */
	List<Statement> each(List<Element> codeableConcepts) {
		if (codeableConcepts.isEmpty()) {
			return List.of();
		}
		List<Statement> statements = new ArrayList<>(codeableConcepts.size());
		for (Element codeableConcept : codeableConcepts) {
			Statement statement = together(List.of(codeableConcept));
			if (!saysNothing(statement)) {
				statements.add(statement);
			}
		}
		return statements;
	}

	/**
	 * What CodeableConcepts say of a drug: their codings, or when none is known the drug
	 * names in their words (rules, section 6).
	 * @param display further words, as of a reference; may be null
	 */
	Statement drug(List<Element> codeableConcepts, @Nullable String display) {
		Statement coded = together(codeableConcepts);
		List<String> texts = coded.texts();
		if (display != null) {
			texts = new ArrayList<>(texts);
			add(texts, display);
		}
		if (!coded.concepts().isEmpty()) {
			return new Statement(coded.concepts(), texts, false);
		}
		Set<Concept> named = this.drugWords.conceptsIn(texts);
		return new Statement(named, texts, !named.isEmpty());
	}

	private static void add(List<String> texts, @Nullable String text) {
		if (text != null && !texts.contains(text)) {
			texts.add(text);
		}
	}

}
