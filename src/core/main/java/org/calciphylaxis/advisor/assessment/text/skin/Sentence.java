package org.calciphylaxis.advisor.assessment.text.skin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.TermMatch;

/** The current terms of a sentence, part by part. */
final class Sentence {

	private final List<SentencePart> parts = new ArrayList<>(2);

	private long groups;

	private Set<Site> sites = Set.of();

	void add(TermMatch match) {
		this.groups |= GroupMask.of(match.group());
	}

	/** A part that is only a site belongs to the part before it. */
	void add(SentencePart part) {
		if (part.isEmpty()) {
			return;
		}
		if (!part.sites().isEmpty() && part.sharesSites()) {
			this.sites = this.sites.isEmpty() ? new LinkedHashSet<>() : this.sites;
			this.sites.addAll(part.sites());
		}
		SentencePart last = this.parts.isEmpty() ? null : this.parts.get(this.parts.size() - 1);
		if (part.isSiteOnly() && last != null && last.namesLesion()) {
			last.addSites(part.sites());
		}
		else {
			this.parts.add(part);
		}
	}

	boolean isEmpty() {
		return this.parts.isEmpty();
	}

	List<SentencePart> parts() {
		return this.parts;
	}

	/** The groups of all its current terms, as bits. */
	long groups() {
		return this.groups;
	}

	Set<Site> sites() {
		return this.sites;
	}

}
