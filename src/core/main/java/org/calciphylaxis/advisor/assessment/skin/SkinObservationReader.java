package org.calciphylaxis.advisor.assessment.skin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.Phrase;

/**
 * What an Observation says of the skin (rules, section 10, "Observations as findings"):
 * its code with value true, present, positive or yes, or without value; or its value.
 */
final class SkinObservationReader {

	private static final Set<Concept> SKIN = Concept.of(Concept.Kind.SKIN);

	private static final List<Phrase> NO = List.of(Phrase.of("no|none|false|absent|negative|normal"),
			Phrase.of("not", "present|seen|found|detected"));

	/** In a longer answer: the question's own words do not count then. */
	private static final Phrase DENIAL = Phrase
		.of("no|not|none|never|false|absent|negative|normal|denies|denied|without|unknown");

	private static final Phrase YES = Phrase.of("present|positive|yes|true|detected");

	private SkinObservationReader() {
	}

	/**
	 * The finding that the observation affirms; empty when it denies one or is not about
	 * the skin.
	 */
	static Optional<CodedText> statement(ObservationFact finding) {
		boolean relevant = finding.what().isAny(SKIN) || isSkin(finding.value())
				|| ObservationFact.isFreeTextCategory(finding.categories());
		boolean denied = finding.interpretations().contains("NEG") || finding.interpretations().contains("negative");
		if (!relevant || denied || !finding.isReliable()) {
			return Optional.empty();
		}
		ObservedValue value = finding.value();
		if (value instanceof ObservedValue.None) {
			return Optional.of(finding.what());
		}
		if (value instanceof ObservedValue.Flag flag) {
			return flag.yes() ? Optional.of(finding.what()) : Optional.empty();
		}
		if (value instanceof ObservedValue.Coded coded) {
			return coded(finding.what(), coded.codedText());
		}
		return (value instanceof ObservedValue.Text text) ? worded(finding.what(), List.of(text.text()))
				: Optional.empty();
	}

	private static boolean isSkin(ObservedValue value) {
		return value instanceof ObservedValue.Coded coded && coded.codedText().isAny(SKIN);
	}

	private static Optional<CodedText> coded(CodedText what, CodedText answer) {
		if (answer.isAny(SKIN)) {
			return Optional.of(answer);
		}
		return answer.is(Concept.FINDING_PRESENT) ? Optional.of(what) : worded(what, answer.texts());
	}

	/**
	 * A short answer, or one that begins with yes, affirms or denies the code; a longer
	 * one speaks for itself, beside the code's words unless it denies something.
	 */
	private static Optional<CodedText> worded(CodedText what, List<String> answers) {
		for (String answer : answers) {
			ClinicalText text = ClinicalText.of(answer);
			if (isShort(answer) && NO.stream().anyMatch(text::mentions)) {
				return Optional.empty();
			}
			if ((isShort(answer) && text.mentions(YES)) || text.beginsWith(YES)) {
				return Optional.of(what);
			}
		}
		boolean denies = answers.stream().map(ClinicalText::of).anyMatch((text) -> text.mentions(DENIAL));
		List<String> texts = Stream.concat(answers.stream(), denies ? Stream.empty() : what.texts().stream()).toList();
		return Optional.of(new CodedText(Set.of(), texts, true));
	}

	/** "Present (qualifier value)" is one word. */
	private static boolean isShort(String answer) {
		return answer.replaceAll("\\([^)]*\\)", "").strip().split("\\s+").length <= 2;
	}

}
