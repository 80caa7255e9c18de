package org.calciphylaxis.advisor.assessment.text.token;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A node of the word tree behind {@link PhraseIndex}.
 *
 * @param <T> what phrases mean
 */
final class PhraseNode<T> {

	private final PhraseBranches<T> adjacent = new PhraseBranches<>();

	private final PhraseBranches<T> distant = new PhraseBranches<>();

	private final List<T> meanings = new ArrayList<>(1);

	PhraseNode<T> add(int word, boolean gap) {
		return (gap ? this.distant : this.adjacent).getOrAdd(word);
	}

	void mean(T meaning) {
		if (!this.meanings.contains(meaning)) {
			this.meanings.add(meaning);
		}
	}

	List<T> meanings() {
		return this.meanings;
	}

	@Nullable PhraseNode<T> next(int word) {
		return this.adjacent.get(word);
	}

	@Nullable PhraseNode<T> afterGap(int word) {
		return this.distant.get(word);
	}

	boolean goesOn() {
		return !this.adjacent.isEmpty();
	}

	boolean goesOnAfterGap() {
		return !this.distant.isEmpty();
	}

}
