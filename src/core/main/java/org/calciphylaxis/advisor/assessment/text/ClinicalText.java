package org.calciphylaxis.advisor.assessment.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;

/**
 * A text that has been read: its terms, each with what the triggers around it make of it.
 * Immutable.
 */
public final class ClinicalText {

	private final String text;

	private final Layout layout;

	private final List<TermMatch> matches;

	/** The groups of all terms. */
	private final Set<TermGroup> mentioned;

	/**
	 * The groups of terms that are said of the patient, now, for sure or as a question.
	 */
	private final Set<TermGroup> current;

	private final List<SiteMention> sites;

	private final FormAnswer answer;

	private final boolean resolved;

	ClinicalText(String text, Layout layout, List<TermMatch> matches, List<SiteMention> sites, FormAnswer answer,
			boolean resolved) {
		this.text = text;
		this.layout = layout;
		this.matches = matches;
		this.sites = List.copyOf(sites);
		this.answer = answer;
		this.resolved = resolved;
		this.mentioned = matches.isEmpty() ? Set.of() : EnumSet.noneOf(TermGroup.class);
		this.current = matches.isEmpty() ? Set.of() : EnumSet.noneOf(TermGroup.class);
		for (TermMatch match : matches) {
			this.mentioned.add(match.group());
			if (match.isCurrent()) {
				this.current.add(match.group());
			}
		}
	}

	/** Whether a term of the group stands in it, meant in whatever way. */
	public boolean mentions(TermGroup group) {
		return this.mentioned.contains(group);
	}

	/** Whether it says a term of the group of the patient, now and for sure. */
	public boolean affirms(TermGroup group) {
		return matches(group).anyMatch((match) -> match.assertion() == Assertion.AFFIRMED);
	}

	/**
	 * Whether it says a term of the group of the patient, now, for sure or as a question.
	 */
	public boolean affirmsOrAsks(TermGroup group) {
		return this.current.contains(group);
	}

	/** Whether a term of one of the groups stands in it, meant in whatever way. */
	public boolean mentionsAny(Set<TermGroup> groups) {
		return !Collections.disjoint(groups, this.mentioned);
	}

	/**
	 * Whether it says a term of one of the groups of the patient, now, for sure or as a
	 * question.
	 */
	public boolean affirmsOrAsksAny(Set<TermGroup> groups) {
		return !Collections.disjoint(groups, this.current);
	}

	/** The terms of the group, in the order of the text. */
	public Stream<TermMatch> matches(TermGroup group) {
		return this.matches.stream().filter((match) -> match.group() == group);
	}

	/** All terms, in the order of the text. */
	public List<TermMatch> matches() {
		return this.matches;
	}

	/** The body sites that it names, in the order of the text. */
	public List<SiteMention> sites() {
		return this.sites;
	}

	/** What it says as the answer of a form. */
	public FormAnswer answer() {
		return this.answer;
	}

	/**
	 * Whether it says, un-negated, that something is resolved, healed or over (rules,
	 * section 10, "Abatement in words").
	 */
	public boolean saysResolved() {
		return this.resolved;
	}

	/**
	 * Whether it ends with a question mark or begins with a question word, as the
	 * question of a survey does.
	 */
	public boolean isQuestion() {
		return this.layout.isQuestion();
	}

	/** The words of a term as charted, to be shown. */
	public String words(TermMatch match) {
		return this.text.substring(this.layout.start(match.firstToken()), this.layout.end(match.lastToken()));
	}

	/** Its sentences and their parts. */
	public Layout layout() {
		return this.layout;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
