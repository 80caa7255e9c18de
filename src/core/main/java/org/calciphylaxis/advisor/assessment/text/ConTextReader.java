package org.calciphylaxis.advisor.assessment.text;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;
import org.calciphylaxis.advisor.assessment.text.lexicon.Meaning;
import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.scope.ActiveTriggers;
import org.calciphylaxis.advisor.assessment.text.scope.Annotations;
import org.calciphylaxis.advisor.assessment.text.scope.AnswerSpans;
import org.calciphylaxis.advisor.assessment.text.scope.Coverage;
import org.calciphylaxis.advisor.assessment.text.scope.ScopeReader;
import org.calciphylaxis.advisor.assessment.text.scope.Sentences;
import org.calciphylaxis.advisor.assessment.text.token.PhraseIndex;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * Reads clinical texts with a lexicon (rules, section 4). Immutable and thread-safe; the
 * work for a text grows with its length and nothing else.
 */
public final class ConTextReader {

	private final Lexicon lexicon;

	private final PhraseIndex<Meaning> index;

	private final LongAdder texts = new LongAdder();

	/** Prepares a lexicon for reading; done once, since it costs milliseconds. */
	public ConTextReader(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.index = new PhraseIndex<>(lexicon.entries(), (meaning) -> meaning == Role.ABBREVIATION);
	}

	/** The lexicon that it reads with. */
	public Lexicon lexicon() {
		return this.lexicon;
	}

	/** How many texts were read so far. */
	public long readTexts() {
		return this.texts.sum();
	}

	/** Reads a text. Any text can be read; an empty one says nothing. */
	public ClinicalText read(String text) {
		this.texts.increment();
		Tokens tokens = this.index.tokenize(CheckBoxes.withoutUnticked(text));
		Annotations annotations = new Annotations(tokens);
		this.index.find(tokens, annotations);
		AnswerSpans answers = new AnswerSpans(annotations.answers(), tokens.count());
		if (annotations.nameNothing()) {
			Layout oneSentence = new Layout(tokens, annotations, (token) -> token == 0);
			return new ClinicalText(text, oneSentence, List.of(), List.of(), FormAnswer.of(tokens, answers), false);
		}
		ActiveTriggers triggers = new ActiveTriggers(tokens, annotations);
		Sentences sentences = new Sentences(tokens, annotations, triggers, answers);
		boolean plain = triggers.all().isEmpty() && answers.all().isEmpty();
		Coverage coverage = plain ? new Coverage(0)
				: new ScopeReader(tokens, annotations, triggers, sentences).read(answers);
		TermsBySentence terms = new TermsBySentence(annotations.terms(), sentences);
		List<TermMatch> matches = new TermReader(tokens, annotations, sentences, terms).read(coverage);
		List<SiteMention> sites = new SiteMentionReader(tokens, annotations, sentences, coverage).read(terms);
		Layout layout = new Layout(tokens, annotations, sentences::beginsAt);
		return new ClinicalText(text, layout, matches, sites, FormAnswer.of(tokens, answers),
				triggers.saysResolved(coverage));
	}

}
