package org.calciphylaxis.advisor.assessment.text.token;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Finds every phrase of a lexicon in a text. Phrases share a tree of words; from each
 * word of the text the tree is walked once, at most as deep as the longest phrase, so
 * that the work grows with the length of the text alone.
 *
 * @param <T> what phrases mean
 */
public final class PhraseIndex<T> {

	private final Vocabulary vocabulary = new Vocabulary();

	private final PhraseNode<T> root = new PhraseNode<>();

	/** The children of the root by word number. */
	private final @Nullable PhraseNode<T>[] first;

	private final BitSet abbreviations = new BitSet();

	private final Tokenizer tokenizer = new Tokenizer(this.vocabulary, this.abbreviations::get);

	/**
	 * @param entries the phrases and what they mean
	 * @param abbreviation whether an entry's words end no sentence with their full stop
	 */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	public PhraseIndex(Iterable<Entry<T>> entries, Predicate<T> abbreviation) {
		for (Entry<T> entry : entries) {
			add(entry);
			if (abbreviation.test(entry.meaning())) {
				entry.phrase().parts().forEach((words) -> words.forEach((w) -> this.abbreviations.set(id(w))));
			}
		}
		this.first = new PhraseNode[this.vocabulary.size()];
		for (int word = 0; word < this.first.length; word++) {
			this.first[word] = this.root.next(word);
		}
	}

	private int id(String word) {
		return this.vocabulary.add(word);
	}

	private void add(Entry<T> entry) {
		List<PhraseNode<T>> nodes = List.of(this.root);
		for (int part = 0; part < entry.phrase().parts().size(); part++) {
			boolean gap = entry.phrase().gaps().get(part);
			List<PhraseNode<T>> next = new ArrayList<>();
			for (PhraseNode<T> node : nodes) {
				entry.phrase().parts().get(part).forEach((word) -> next.add(node.add(id(word), gap)));
			}
			nodes = next;
		}
		nodes.forEach((node) -> node.mean(entry.meaning()));
	}

	/** Cuts a text into words. */
	public Tokens tokenize(String text) {
		return this.tokenizer.tokenize(text);
	}

	/** Tells every phrase in the text, by where it begins. */
	public void find(Tokens tokens, Found<T> found) {
		for (int token = 0; token < tokens.count(); token++) {
			for (int word : tokens.words(token)) {
				PhraseNode<T> node = this.first[word];
				if (node != null) {
					walk(tokens, token, token, node, found);
				}
			}
		}
	}

	private void walk(Tokens tokens, int start, int at, PhraseNode<T> node, Found<T> found) {
		List<T> meanings = node.meanings();
		for (int number = 0; number < meanings.size(); number++) {
			found.at(meanings.get(number), start, at + 1);
		}
		int next = at + 1;
		if (node.goesOn() && next < tokens.count() && !tokens.hasBreak(next, Break.HARD | Break.COMMA | Break.COLON)) {
			for (int word : tokens.words(next)) {
				PhraseNode<T> child = node.next(word);
				if (child != null) {
					walk(tokens, start, next, child, found);
				}
			}
		}
		if (node.goesOnAfterGap()) {
			walkGap(tokens, start, next, node, found);
		}
	}

	/** Takes the nearest word that goes on, after at most three others. */
	private void walkGap(Tokens tokens, int start, int next, PhraseNode<T> node, Found<T> found) {
		boolean taken = false;
		for (int at = next; !taken && at <= next + Phrase.MAX_GAP && at < tokens.count(); at++) {
			if (tokens.hasBreak(at, Break.HARD)) {
				return;
			}
			for (int word : tokens.words(at)) {
				PhraseNode<T> child = node.afterGap(word);
				if (child != null) {
					taken = true;
					walk(tokens, start, at, child, found);
				}
			}
		}
	}

	/**
	 * A phrase and what it means.
	 *
	 * @param <T> what phrases mean
	 */
	public record Entry<T>(Phrase phrase, T meaning) {

	}

	/**
	 * Is told of the phrases in a text.
	 *
	 * @param <T> what phrases mean
	 */
	@FunctionalInterface
	public interface Found<T> {

		/**
		 * A phrase stands here.
		 * @param meaning what it means
		 * @param start its first word
		 * @param end the word after its last
		 */
		void at(T meaning, int start, int end);

	}

}
