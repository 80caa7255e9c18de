package org.calciphylaxis.advisor.assessment.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.lexicon.Laterality;
import org.calciphylaxis.advisor.assessment.text.lexicon.Modifier;
import org.calciphylaxis.advisor.assessment.text.lexicon.SideName;
import org.calciphylaxis.advisor.assessment.text.lexicon.SiteName;
import org.calciphylaxis.advisor.assessment.text.scope.Annotations;
import org.calciphylaxis.advisor.assessment.text.scope.Coverage;
import org.calciphylaxis.advisor.assessment.text.scope.Sentences;
import org.calciphylaxis.advisor.assessment.text.scope.Span;
import org.calciphylaxis.advisor.assessment.text.scope.Spans;
import org.calciphylaxis.advisor.assessment.text.token.Break;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * Finds body sites and gives them their sides (rules, section 3, "Site").
 */
final class SiteMentionReader {

	/** How many words a side can stand before its site. */
	private static final int SIDE_REACH = 5;

	/** A side of one letter stands next to its site or side, or one word away. */
	private static final int LETTER_REACH = 2;

	private final Tokens tokens;

	private final Sentences sentences;

	private final Coverage coverage;

	private final Map<Integer, Span<SideName>> sidesByStart = new HashMap<>();

	private final List<Span<SiteName>> sites;

	private final BitSet starts = new BitSet();

	SiteMentionReader(Tokens tokens, Annotations annotations, Sentences sentences, Coverage coverage) {
		this.tokens = tokens;
		this.sentences = sentences;
		this.coverage = coverage;
		annotations.sides().forEach((side) -> this.sidesByStart.put(side.start(), side));
		this.sites = Spans.longest(annotations.sites());
		this.sites.forEach((site) -> this.starts.set(site.start()));
	}

	/**
	 * The sites in the order of the text.
	 * @param besides the terms of each sentence, for site words that need one beside them
	 */
	List<SiteMention> read(TermsBySentence besides) {
		List<SiteMention> mentions = new ArrayList<>();
		int previous = 0;
		for (Span<SiteName> span : this.sites) {
			SiteName name = span.meaning();
			if (name.beside().isEmpty() || !Collections.disjoint(name.beside(), besides.beside(span.start()))) {
				Set<Laterality> sides = name.sides().isEmpty() ? sides(span, previous) : name.sides();
				Set<Modifier> modifiers = this.coverage.of(span.start(), span.end() - 1);
				boolean current = !modifiers.contains(Modifier.NEGATED) && !modifiers.contains(Modifier.SOMEBODY_ELSE);
				mentions.add(new SiteMention(name.site(), sides, span.start(), current));
			}
			previous = span.end();
		}
		return mentions;
	}

	private Set<Laterality> sides(Span<SiteName> site, int previous) {
		Set<Laterality> sides = EnumSet.noneOf(Laterality.class);
		int first = Math.max(previous, site.start() - SIDE_REACH);
		int nearest = site.start();
		for (int at = site.start() - 1; at >= first; at--) {
			this.tokens.visit();
			if (this.sentences.beginsAt(at + 1) || this.tokens.hasBreak(at + 1, Break.COLON)) {
				break;
			}
			Span<SideName> side = this.sidesByStart.get(at);
			if (side != null && (!isLetter(at) || nearest - at <= LETTER_REACH)) {
				nearest = at;
				sides.addAll(side.meaning().sides());
			}
			if (this.tokens.hasBreak(at, Break.COMMA)) {
				break;
			}
		}
		Span<SideName> behind = this.sidesByStart.get(site.end());
		if (sides.isEmpty() && behind != null && !this.sentences.beginsAt(site.end()) && !isOfNext(behind)) {
			sides.addAll(behind.meaning().sides());
		}
		return sides.isEmpty() ? EnumSet.of(Laterality.UNKNOWN) : sides;
	}

	private boolean isLetter(int token) {
		return this.tokens.end(token) - this.tokens.start(token) == 1;
	}

	/** Whether a side belongs to a site that follows it. */
	private boolean isOfNext(Span<SideName> side) {
		return this.starts.get(side.end()) && !this.tokens.hasBreak(side.end(), Break.COMMA | Break.HARD);
	}

}
