package org.calciphylaxis.advisor.assessment.skin;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	private static final Set<Concept> SKIN = Concept.of(Concept.Kind.SKIN, Concept.Kind.DIAGNOSIS);

	/** Interpretations of a row: negative and normal. */
	private static final Set<String> DENIED = Set.of("NEG", "N", "negative", "normal");

	private static final List<Phrase> NO = List.of(Phrase.of("no|none|false|absent|negative|normal|n"),
			Phrase.of("not", "present|seen|found|detected"));

	/** How a row begins that is a question. */
	private static final Phrase ASKING = Phrase.of("any|do|does|is|are|has|have|describe|which|what|where");

	private static final Phrase YES = Phrase.of("present|positive|yes|true|detected|y|ja|vorhanden|positiv");

	private SkinObservationReader() {
	}

	/**
	 * The finding that the observation affirms; empty when it denies one or is not about
	 * the skin.
	 */
	static Optional<CodedText> statement(ObservationFact finding) {
		boolean relevant = finding.what().isAny(SKIN) || isSkin(finding.value())
				|| ObservationFact.isFreeTextCategory(finding.categories());
		if (!relevant || !Collections.disjoint(finding.interpretations(), DENIED) || !finding.isReliable()) {
			return Optional.empty();
		}
		ObservedValue value = finding.value();
		if (value instanceof ObservedValue.None) {
			return isQuestion(finding) ? Optional.empty() : Optional.of(finding.what());
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
	 * An answer of one or two words that says yes, or one that begins with it, affirms
	 * the row. Any other speaks for itself alone: the row is only its question.
	 */
	private static Optional<CodedText> worded(CodedText what, List<String> answers) {
		boolean affirms = answers.stream().anyMatch(SkinObservationReader::saysYes);
		return Optional.of(affirms ? what : new CodedText(Set.of(), answers, true));
	}

	private static boolean saysYes(String answer) {
		ClinicalText text = ClinicalText.of(answer);
		return text.affirms(YES) && (isShort(answer) ? NO.stream().noneMatch(text::mentions) : text.beginsWith(YES));
	}

	/** A survey asks, and so does a row that is worded as a question. */
	private static boolean isQuestion(ObservationFact finding) {
		boolean isSurvey = finding.categories().contains("survey") && !finding.categories().contains("exam");
		return isSurvey || finding.what()
			.texts()
			.stream()
			.anyMatch((text) -> text.indexOf('?') >= 0 || ClinicalText.of(text).beginsWith(ASKING));
	}

	/** "Present (qualifier value)" is one word. */
	private static boolean isShort(String answer) {
		return answer.replaceAll("\\([^)]*\\)", "").strip().split("\\s+").length <= 2;
	}

}
