package org.calciphylaxis.advisor.assessment.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.lexicon.Modifier;
import org.calciphylaxis.advisor.assessment.text.lexicon.Qualifier;
import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;
import org.calciphylaxis.advisor.assessment.text.scope.Annotations;
import org.calciphylaxis.advisor.assessment.text.scope.Coverage;
import org.calciphylaxis.advisor.assessment.text.scope.Sentences;
import org.calciphylaxis.advisor.assessment.text.scope.Span;
import org.calciphylaxis.advisor.assessment.text.token.Break;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * Finds terms that a qualifier makes something else, and pseudo-terms (rules, section 3,
 * "Never skin" and "Pressure ulcers").
 */
final class Exclusions {

	/** Up to three words stand between the parts of a term. */
	private static final int REACH = 4;

	private final Tokens tokens;

	private final Annotations annotations;

	private final Sentences sentences;

	/** By the first word of a term. */
	private final Map<Integer, List<Span<TermGroup>>> terms = new HashMap<>();

	private final Set<Span<TermGroup>> excluded = new HashSet<>();

	private final List<Span<TermGroup>> otherCauses = new ArrayList<>();

	Exclusions(Tokens tokens, Annotations annotations, Sentences sentences) {
		this.tokens = tokens;
		this.annotations = annotations;
		this.sentences = sentences;
	}

	void read(Coverage coverage, TermsBySentence besides) {
		if (this.annotations.qualifiers().isEmpty()) {
			return;
		}
		this.annotations.terms()
			.forEach((term) -> this.terms.computeIfAbsent(term.start(), (at) -> new ArrayList<>(2)).add(term));
		this.annotations.qualifiers()
			.stream()
			.filter((span) -> !coverage.of(span.start(), span.end() - 1).contains(Modifier.NEGATED))
			.filter((span) -> counts(span, besides))
			.forEach(this::exclude);
	}

	private boolean counts(Span<Qualifier> span, TermsBySentence besides) {
		Set<TermGroup> unless = span.meaning().unless();
		if (unless.isEmpty()) {
			return true;
		}
		Set<TermGroup> beside = besides.beside(span.start());
		return unless.stream().noneMatch(beside::contains);
	}

	private void exclude(Span<Qualifier> span) {
		boolean found = false;
		for (int at = span.start(); !found && at < Math.min(span.end() + REACH, this.tokens.count()); at++) {
			this.tokens.visit();
			boolean heading = at == span.end() && this.tokens.hasBreak(at, Break.COLON);
			boolean ends = at >= span.end() && !heading && (this.sentences.beginsAt(at)
					|| this.tokens.hasBreak(at, Break.COMMA | Break.COLON) || this.annotations.has(at, Role.FUNCTION));
			if (ends) {
				break;
			}
			found = excludeAt(at, span.meaning());
		}
		if (!found && span.meaning().behind()) {
			excludeBefore(span);
		}
		else if (!found && isInverted(span)) {
			excludeAt(span.start() - 1, span.meaning());
		}
	}

	/** As in code lists: "ulcer, pressure". */
	private boolean isInverted(Span<Qualifier> span) {
		return span.start() > 0 && this.tokens.hasBreak(span.start(), Break.COMMA)
				&& (this.sentences.beginsAt(span.end()) || this.tokens.hasBreak(span.end(), Break.COMMA));
	}

	private void excludeBefore(Span<Qualifier> span) {
		for (int at = span.start() - 1; at >= 0 && at >= span.start() - REACH; at--) {
			this.tokens.visit();
			if (this.sentences.beginsAt(at + 1) || excludeAt(at, span.meaning()) || !isPassed(at)) {
				return;
			}
		}
	}

	private boolean isPassed(int token) {
		return this.annotations.has(token, Role.FUNCTION) || this.annotations.isSite(token);
	}

	private boolean excludeAt(int token, Qualifier qualifier) {
		boolean found = false;
		for (Span<TermGroup> term : this.terms.getOrDefault(token, List.of())) {
			TermGroup group = (term.meaning() == TermGroup.SORE_OR_PAIN) ? TermGroup.SORE : term.meaning();
			if (qualifier.of().contains(group)) {
				found = true;
				this.excluded.add(term);
				if (qualifier.cause()) {
					this.otherCauses.add(new Span<>(TermGroup.OTHER_CAUSE_ULCER, term.start(), term.end()));
				}
			}
		}
		return found;
	}

	boolean excludes(Span<TermGroup> term) {
		return this.excluded.contains(term);
	}

	/** Ulcers that a qualifier names as being of another cause. */
	List<Span<TermGroup>> otherCauses() {
		return this.otherCauses;
	}

}
