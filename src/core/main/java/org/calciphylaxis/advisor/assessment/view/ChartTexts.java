package org.calciphylaxis.advisor.assessment.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.Cancellation;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;
import org.calciphylaxis.advisor.assessment.text.reading.TextReaders;
import org.calciphylaxis.advisor.assessment.text.skin.Site;
import org.calciphylaxis.advisor.assessment.text.skin.SkinText;

/** The words of one chart. Each text is read once, however often the rules ask for it. */
public final class ChartTexts {

	private final TextReaders readers;

	private final Map<String, ClinicalText> read = new HashMap<>();

	private final Map<PlacedText, SkinText> skin = new HashMap<>();

	private final Map<String, Boolean> againstDrug = new HashMap<>();

	public ChartTexts(TextReaders readers) {
		this.readers = readers;
	}

	/** Reads a text; an empty one says nothing. */
	public ClinicalText read(String text) {
		Cancellation.check();
		return this.read.computeIfAbsent(text, this.readers.context()::read);
	}

	/** The text and the displays, each for itself, the text first. */
	public List<ClinicalText> of(CodedText what) {
		List<ClinicalText> texts = new ArrayList<>(what.texts().size());
		for (String text : what.texts()) {
			texts.add(read(text));
		}
		return texts;
	}

	/** Whether one of the texts says a term of one of the groups of the patient, now. */
	public boolean affirm(CodedText what, TermGroup... groups) {
		return of(what).stream().anyMatch((text) -> Stream.of(groups).anyMatch(text::affirmsOrAsks));
	}

	/** Whether a term of the group stands in one of the texts. */
	public boolean mention(CodedText what, TermGroup group) {
		return of(what).stream().anyMatch((text) -> text.mentions(group));
	}

	/**
	 * What a text says of the skin.
	 * @param knownSites where the finding is by bodySite or code; empty when only the
	 * words tell
	 */
	public SkinText skin(String text, Set<Site> knownSites) {
		return this.skin.computeIfAbsent(new PlacedText(text, knownSites),
				(placed) -> this.readers.skin().read(read(text), knownSites));
	}

	/** Whether a word such as "stop" or "hold" stands in one of the texts. */
	public boolean speakAgainstDrug(CodedText drug) {
		return drug.texts()
			.stream()
			.anyMatch((text) -> this.againstDrug.computeIfAbsent(text, this.readers.drugs()::speaksAgainstDrug));
	}

	/** The body sites that the lexicon knows, by name. */
	public Map<String, BodySite> bodySites() {
		return this.readers.context().lexicon().sites();
	}

	/** A text and where its finding is known to be. */
	private record PlacedText(String text, Set<Site> sites) {

		private PlacedText {
			sites = Set.copyOf(sites);
		}

	}

}
