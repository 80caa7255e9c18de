package org.calciphylaxis.advisor.assessment.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.lexicon.SiteName;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;
import org.calciphylaxis.advisor.assessment.text.scope.Annotations;
import org.calciphylaxis.advisor.assessment.text.scope.Coverage;
import org.calciphylaxis.advisor.assessment.text.scope.Sentences;
import org.calciphylaxis.advisor.assessment.text.scope.Span;
import org.calciphylaxis.advisor.assessment.text.scope.Spans;
import org.calciphylaxis.advisor.assessment.text.token.Break;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * Decides which terms stand in a text and what its triggers make of each.
 */
final class TermReader {

	private final Tokens tokens;

	private final Annotations annotations;

	private final Sentences sentences;

	private final TermsBySentence besides;

	TermReader(Tokens tokens, Annotations annotations, Sentences sentences, TermsBySentence besides) {
		this.tokens = tokens;
		this.annotations = annotations;
		this.sentences = sentences;
		this.besides = besides;
	}

	List<TermMatch> read(Coverage coverage) {
		Exclusions exclusions = new Exclusions(this.tokens, this.annotations, this.sentences);
		exclusions.read(coverage, this.besides);
		int[] pseudoTerms = pseudoTerms();
		BitSet sites = new BitSet();
		for (Span<SiteName> site : this.annotations.sites()) {
			sites.set(site.start());
		}
		List<TermMatch> matches = new ArrayList<>();
		for (Span<TermGroup> term : this.annotations.terms()) {
			boolean pseudo = pseudoTerms.length > 0 && pseudoTerms[term.start()] > term.end() - term.start()
					&& pseudoTerms[term.end() - 1] > term.end() - term.start();
			if (!pseudo && !exclusions.excludes(term)) {
				matches.add(match(group(term, sites), term, coverage));
			}
		}
		if (!exclusions.otherCauses().isEmpty()) {
			exclusions.otherCauses().forEach((term) -> matches.add(match(term.meaning(), term, coverage)));
			matches.sort(Comparator.comparingInt(TermMatch::firstToken));
		}
		return List.copyOf(matches);
	}

	/** By word, the length of the longest pseudo-term on it; empty without any. */
	private int[] pseudoTerms() {
		List<Span<Role>> spans = Spans.longest(this.annotations.pseudoTerms());
		int[] lengths = new int[spans.isEmpty() ? 0 : this.tokens.count()];
		for (Span<Role> span : spans) {
			for (int at = span.start(); at < span.end(); at++) {
				lengths[at] = Math.max(lengths[at], span.end() - span.start());
			}
		}
		return lengths;
	}

	private static TermMatch match(TermGroup group, Span<TermGroup> term, Coverage coverage) {
		int last = term.end() - 1;
		return new TermMatch(group, term.start(), last, coverage.of(term.start(), last));
	}

	private TermGroup group(Span<TermGroup> term, BitSet sites) {
		return switch (term.meaning()) {
			case SORE_OR_PAIN -> isBeforePlace(term.end(), sites) ? TermGroup.PAIN : TermGroup.SORE;
			case CALCIPHYLAXIS_ABBREVIATION -> isBesideName(term) ? TermGroup.CALCIPHYLAXIS : term.meaning();
			default -> term.meaning();
		};
	}

	/** "Sore throat" and "sore thighs" are pain, a sore of the thigh is a lesion. */
	private boolean isBeforePlace(int next, BitSet sites) {
		return next < this.tokens.count() && (sites.get(next) || this.annotations.has(next, Role.SORE_PLACE))
				&& !this.tokens.hasBreak(next, Break.HARD | Break.COMMA | Break.COLON);
	}

	private boolean isBesideName(Span<TermGroup> term) {
		Set<TermGroup> beside = this.besides.beside(term.start());
		return beside.contains(TermGroup.CALCIPHYLAXIS) || beside.contains(TermGroup.ARTERIOLE);
	}

}
