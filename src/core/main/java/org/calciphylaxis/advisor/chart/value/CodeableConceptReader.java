package org.calciphylaxis.advisor.chart.value;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.text.reading.DrugNameReader;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.jspecify.annotations.Nullable;

/** CodeableConcepts as coded texts: what their codes stand for, and their words. */
public class CodeableConceptReader {

	private final Terminology terminology;

	private final DrugNameReader<Concept> drugNames;

	public CodeableConceptReader(Terminology terminology) {
		this.terminology = terminology;
		this.drugNames = new DrugNameReader<>(terminology.lexicon(), terminology.drugNames());
	}

	/** Whether a coded text has neither concepts nor words. */
	public static boolean saysNothing(CodedText codedText) {
		return codedText.concepts().isEmpty() && codedText.texts().isEmpty();
	}

	/** What one or several CodeableConcepts say together. */
	public CodedText together(List<LenientElement> codeableConcepts) {
		if (codeableConcepts.isEmpty()) {
			return CodedText.NOTHING;
		}
		Set<Concept> concepts = concepts(codeableConcepts);
		List<String> texts = texts(codeableConcepts);
		return (concepts.isEmpty() && texts.isEmpty()) ? CodedText.NOTHING : new CodedText(concepts, texts, false);
	}

	/** What the codings of one or several CodeableConcepts stand for. */
	public Set<Concept> concepts(List<LenientElement> codeableConcepts) {
		Set<Concept> concepts = Set.of();
		for (LenientElement codeableConcept : codeableConcepts) {
			for (LenientElement coding : codeableConcept.all("coding")) {
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

	private static List<String> texts(List<LenientElement> codeableConcepts) {
		List<String> texts = new ArrayList<>(4);
		for (LenientElement codeableConcept : codeableConcepts) {
			add(texts, codeableConcept.text("text"));
			for (LenientElement coding : codeableConcept.all("coding")) {
				add(texts, coding.text("display"));
			}
		}
		return List.copyOf((texts.size() > 1) ? new LinkedHashSet<>(texts) : texts);
	}

	/**
	 * What the main code of a resource says.
	 * @throws UnusableResource if it is there and no CodeableConcept
	 */
	public CodedText code(LenientElement resource) {
		return together(codeOf(resource));
	}

	/**
	 * The main code of a resource.
	 * @throws UnusableResource if it is there and no CodeableConcept
	 */
	public List<LenientElement> codeOf(LenientElement resource) {
		if (resource.text("code") != null) {
			throw new UnusableResource(DropReason.UNREADABLE);
		}
		return resource.all("code");
	}

	/** What each CodeableConcept says, without those that say nothing. */
	public List<CodedText> each(List<LenientElement> codeableConcepts) {
		if (codeableConcepts.isEmpty()) {
			return List.of();
		}
		List<CodedText> codedTexts = new ArrayList<>(codeableConcepts.size());
		for (LenientElement codeableConcept : codeableConcepts) {
			CodedText codedText = together(List.of(codeableConcept));
			if (!saysNothing(codedText)) {
				codedTexts.add(codedText);
			}
		}
		return codedTexts;
	}

	/**
	 * What CodeableConcepts say of a drug: their codings, or when none is known the drug
	 * names in their words (rules, section 6).
	 * @param displays further words, as of references
	 */
	public CodedText drug(List<LenientElement> codeableConcepts, List<String> displays) {
		CodedText coded = together(codeableConcepts);
		List<String> texts = coded.texts();
		if (!displays.isEmpty()) {
			Set<String> all = new LinkedHashSet<>(texts);
			all.addAll(displays);
			texts = List.copyOf(all);
		}
		if (!coded.concepts().isEmpty()) {
			return new CodedText(coded.concepts(), texts, false);
		}
		Set<Concept> named = EnumSet.noneOf(Concept.class);
		texts.forEach((text) -> named.addAll(this.drugNames.read(text)));
		return new CodedText(named, texts, !named.isEmpty());
	}

	private static void add(List<String> texts, @Nullable String text) {
		if (text != null) {
			texts.add(text);
		}
	}

}
