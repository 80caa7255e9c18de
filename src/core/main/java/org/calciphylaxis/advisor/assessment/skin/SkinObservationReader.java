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
import org.calciphylaxis.advisor.assessment.text.FormAnswer;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;

/**
 * What an Observation says of the skin (rules, sections 3, "Observations as findings",
 * and 10, "Answers"): its code with value true, present, positive or yes, or without
 * value; or its value.
 */
final class SkinObservationReader {

	private static final Set<Concept> SKIN = Concept.of(Concept.Kind.SKIN, Concept.Kind.DIAGNOSIS);

	/** Interpretations of a row: negative and normal. */
	private static final Set<String> DENIED = Set.of("NEG", "N", "negative", "normal");

	private SkinObservationReader() {
	}

	/**
	 * The finding that the observation affirms; empty when it denies one or is not about
	 * the skin.
	 */
	static Optional<CodedText> statement(ObservationFact observation, ChartTexts texts) {
		boolean relevant = observation.what().isAny(SKIN) || isSkin(observation.value())
				|| ObservationFact.isFreeTextCategory(observation.categories());
		if (!relevant || !Collections.disjoint(observation.interpretations(), DENIED) || !observation.isReliable()) {
			return Optional.empty();
		}
		ObservedValue value = observation.value();
		if (value instanceof ObservedValue.None) {
			return isQuestion(observation, texts) ? Optional.empty() : Optional.of(observation.what());
		}
		if (value instanceof ObservedValue.Flag flag) {
			return flag.yes() ? Optional.of(observation.what()) : Optional.empty();
		}
		if (value instanceof ObservedValue.Coded coded) {
			return coded(observation.what(), coded.codedText(), texts);
		}
		return (value instanceof ObservedValue.Text text) ? worded(observation.what(), List.of(text.text()), texts)
				: Optional.empty();
	}

	private static boolean isSkin(ObservedValue value) {
		return value instanceof ObservedValue.Coded coded && coded.codedText().isAny(SKIN);
	}

	private static Optional<CodedText> coded(CodedText what, CodedText answer, ChartTexts texts) {
		if (answer.isAny(SKIN)) {
			return Optional.of(answer);
		}
		return answer.is(Concept.FINDING_PRESENT) ? Optional.of(what) : worded(what, answer.texts(), texts);
	}

	/**
	 * An answer that begins with a yes affirms the row. Any other speaks for itself
	 * alone: the row is only its question.
	 */
	private static Optional<CodedText> worded(CodedText what, List<String> answers, ChartTexts texts) {
		boolean affirms = answers.stream().anyMatch((answer) -> texts.read(answer).answer() == FormAnswer.PRESENT);
		return Optional.of(affirms ? what : new CodedText(Set.of(), answers, true));
	}

	/** A survey asks, and so does a row that is worded as a question. */
	private static boolean isQuestion(ObservationFact observation, ChartTexts texts) {
		boolean isSurvey = observation.categories().contains("survey") && !observation.categories().contains("exam");
		return isSurvey || texts.of(observation.what()).stream().anyMatch(ClinicalText::isQuestion);
	}

}
