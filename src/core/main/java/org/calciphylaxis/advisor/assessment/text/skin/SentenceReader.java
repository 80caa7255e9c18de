package org.calciphylaxis.advisor.assessment.text.skin;

import java.util.ArrayList;
import java.util.List;

import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.Layout;
import org.calciphylaxis.advisor.assessment.text.SiteMention;
import org.calciphylaxis.advisor.assessment.text.TermMatch;

/**
 * Sorts the terms and sites of a text into sentences and their parts, in one pass.
 */
final class SentenceReader {

	private final List<Sentence> sentences = new ArrayList<>();

	private Sentence sentence = new Sentence();

	private SentencePart part = new SentencePart();

	private SentenceReader() {
	}

	/** The sentences that hold current terms or sites. */
	static List<Sentence> read(ClinicalText text) {
		if (text.matches().isEmpty() && text.sites().isEmpty()) {
			return List.of();
		}
		SentenceReader reader = new SentenceReader();
		reader.readAll(text.layout(), text.matches(), text.sites());
		return reader.sentences;
	}

	private void readAll(Layout layout, List<TermMatch> matches, List<SiteMention> sites) {
		int match = 0;
		int site = 0;
		for (int token = 0; token < layout.words(); token++) {
			if (token > 0 && layout.beginsPart(token)) {
				closePart();
				if (layout.beginsSentence(token)) {
					closeSentence();
				}
			}
			this.part.word(layout.isSiteOrFunction(token));
			for (; match < matches.size() && matches.get(match).firstToken() == token; match++) {
				add(matches.get(match));
			}
			for (; site < sites.size() && sites.get(site).token() == token; site++) {
				this.part.site(sites.get(site));
			}
		}
		closePart();
		closeSentence();
	}

	private void add(TermMatch match) {
		this.part.term(match);
		if (match.isCurrent()) {
			this.sentence.add(match);
		}
	}

	private void closePart() {
		this.sentence.add(this.part);
		this.part = new SentencePart();
	}

	private void closeSentence() {
		if (!this.sentence.isEmpty()) {
			this.sentences.add(this.sentence);
			this.sentence = new Sentence();
		}
	}

}
