package org.calciphylaxis.advisor.assessment.text.token;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The nodes that follow a {@link PhraseNode}, by the number of a word.
 *
 * @param <T> what phrases mean
 */
final class PhraseBranches<T> {

	private static final int[] NONE = {};

	/** In ascending order. */
	private int[] words = NONE;

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private PhraseNode<T>[] nodes = new PhraseNode[0];

	PhraseNode<T> getOrAdd(int word) {
		int found = Arrays.binarySearch(this.words, word);
		if (found >= 0) {
			return this.nodes[found];
		}
		int at = -found - 1;
		int size = this.words.length;
		int[] moreWords = Arrays.copyOf(this.words, size + 1);
		PhraseNode<T>[] moreNodes = Arrays.copyOf(this.nodes, size + 1);
		System.arraycopy(this.words, at, moreWords, at + 1, size - at);
		System.arraycopy(this.nodes, at, moreNodes, at + 1, size - at);
		moreWords[at] = word;
		moreNodes[at] = new PhraseNode<>();
		this.words = moreWords;
		this.nodes = moreNodes;
		return moreNodes[at];
	}

	@Nullable PhraseNode<T> get(int word) {
		int found = Arrays.binarySearch(this.words, word);
		return (found >= 0) ? this.nodes[found] : null;
	}

	boolean isEmpty() {
		return this.words.length == 0;
	}

}
