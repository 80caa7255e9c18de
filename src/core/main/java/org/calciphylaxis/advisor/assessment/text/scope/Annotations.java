package org.calciphylaxis.advisor.assessment.text.scope;

import java.util.List;

import org.calciphylaxis.advisor.assessment.text.lexicon.Meaning;
import org.calciphylaxis.advisor.assessment.text.lexicon.Qualifier;
import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.lexicon.SideName;
import org.calciphylaxis.advisor.assessment.text.lexicon.SiteName;
import org.calciphylaxis.advisor.assessment.text.lexicon.Term;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;
import org.calciphylaxis.advisor.assessment.text.lexicon.Trigger;
import org.calciphylaxis.advisor.assessment.text.token.PhraseIndex;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * What the lexicon knows of each word of a text, before anything is made of it.
 */
public final class Annotations implements PhraseIndex.Found<Meaning> {

	private static final byte ADJECTIVE = 1;

	private static final byte NOUN = 2;

	private static final byte SITE = 4;

	private final SpanList<TermGroup> terms = new SpanList<>();

	private final SpanList<Trigger> triggers = new SpanList<>();

	private final SpanList<SiteName> sites = new SpanList<>();

	private final SpanList<SideName> sides = new SpanList<>();

	private final SpanList<Qualifier> qualifiers = new SpanList<>();

	private final SpanList<Role> answers = new SpanList<>();

	private final SpanList<Role> pseudoTerms = new SpanList<>();

	private final Tokens tokens;

	private final int[] roles;

	private final byte[] kinds;

	/** Whether a trigger may say "resolved". */
	private boolean ending;

	/** Begins without any; the phrases found are added one by one. */
	public Annotations(Tokens tokens) {
		this.tokens = tokens;
		this.roles = new int[tokens.count()];
		this.kinds = new byte[tokens.count()];
	}

	@Override
	public void at(Meaning meaning, int start, int end) {
		if (meaning instanceof Term term) {
			this.terms.add(term.group(), start, end);
			mark(term.group().isNoun() ? NOUN : ADJECTIVE, start, end);
		}
		else if (meaning instanceof Trigger trigger) {
			this.triggers.add(trigger, start, end);
			this.ending |= trigger.mayBeEnding();
		}
		else if (meaning instanceof SiteName site) {
			this.sites.add(site, start, end);
			mark(SITE, start, end);
		}
		else if (meaning instanceof SideName side) {
			this.sides.add(side, start, end);
			mark(SITE, start, end);
		}
		else if (meaning instanceof Qualifier qualifier) {
			this.qualifiers.add(qualifier, start, end);
		}
		else if (meaning instanceof Role role) {
			addRole(role, start, end);
		}
	}

	private void addRole(Role role, int start, int end) {
		switch (role) {
			case ANSWER_PRESENT, ANSWER_ABSENT, ANSWER_UNKNOWN -> this.answers.add(role, start, end);
			case PSEUDO_TERM -> this.pseudoTerms.add(role, start, end);
			default -> {
				for (int token = start; token < end; token++) {
					this.roles[token] |= 1 << role.ordinal();
				}
			}
		}
	}

	private void mark(byte kind, int start, int end) {
		for (int token = start; token < end; token++) {
			this.kinds[token] |= kind;
		}
	}

	/** Whether there is neither a term nor a site, and nothing that says "resolved". */
	public boolean nameNothing() {
		return this.terms.isEmpty() && this.sites.isEmpty() && !this.ending;
	}

	/** The terms, in the order of the text. */
	public List<Span<TermGroup>> terms() {
		return this.terms;
	}

	/** The triggers, in the order of the text, pseudo-triggers included. */
	public List<Span<Trigger>> triggers() {
		return this.triggers;
	}

	/** The body sites, in the order of the text. */
	public List<Span<SiteName>> sites() {
		return this.sites;
	}

	/** The sides, in the order of the text. */
	public List<Span<SideName>> sides() {
		return this.sides;
	}

	/** The words that make terms something else. */
	public List<Span<Qualifier>> qualifiers() {
		return this.qualifiers;
	}

	/** The answers of forms. */
	public List<Span<Role>> answers() {
		return this.answers;
	}

	/** Whether the word has this role. */
	public boolean has(int token, Role role) {
		return (this.roles[token] & 1 << role.ordinal()) != 0;
	}

	/** Whether a term or site stands on the word. */
	public boolean isTermOrSite(int token) {
		return (this.kinds[token] & (ADJECTIVE | NOUN | SITE)) != 0;
	}

	/** Whether the word names a body site or a side. */
	public boolean isSite(int token) {
		return (this.kinds[token] & SITE) != 0;
	}

	/** Whether a term stands on the word. */
	public boolean isTerm(int token) {
		return (this.kinds[token] & (ADJECTIVE | NOUN)) != 0;
	}

	/**
	 * Whether the word belongs to something that is found or named, not only described.
	 */
	public boolean isNoun(int token) {
		return (this.kinds[token] & NOUN) != 0;
	}

	/**
	 * Whether the word names nothing itself: it may stand between a trigger and a term.
	 */
	public boolean isPassed(int token) {
		return has(token, Role.FUNCTION) || has(token, Role.AND) || isSite(token) || this.tokens.isNumber(token);
	}

	/** What looks like a term and is none. */
	public List<Span<Role>> pseudoTerms() {
		return this.pseudoTerms;
	}

}
