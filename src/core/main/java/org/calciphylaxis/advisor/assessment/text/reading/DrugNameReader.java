package org.calciphylaxis.advisor.assessment.text.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;
import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.scope.Span;
import org.calciphylaxis.advisor.assessment.text.token.Break;
import org.calciphylaxis.advisor.assessment.text.token.Phrase;
import org.calciphylaxis.advisor.assessment.text.token.PhraseIndex.Entry;
import org.calciphylaxis.advisor.assessment.text.token.PhraseIndex;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * Finds the names of drugs in text: whole words, any case, unless a word that speaks
 * against the drug stands within four words before it in the same sentence (rules,
 * sections 6, "Text", and 10, "Completed orders").
 *
 * @param <T> what a name stands for
 */
public final class DrugNameReader<T> {

	private static final int STOP_REACH = 4;

	private static final Set<Role> ROLES = Set.of(Role.DRUG_STOP, Role.DRUG_PASS, Role.ABBREVIATION, Role.TERMINATOR);

	private final PhraseIndex<Object> index;

	private final LongAdder texts = new LongAdder();

	/**
	 * @param lexicon holds the stop words
	 * @param names what each name stands for
	 */
	public DrugNameReader(Lexicon lexicon, Map<String, ? extends Set<T>> names) {
		List<Entry<Object>> entries = new ArrayList<>();
		lexicon.entries()
			.stream()
			.filter((entry) -> entry.meaning() instanceof Role role && ROLES.contains(role))
			.forEach((entry) -> entries.add(new Entry<>(entry.phrase(), entry.meaning())));
		names.forEach((name, values) -> entries.add(new Entry<>(Phrase.of(name), new DrugName<>(values))));
		this.index = new PhraseIndex<>(entries, (meaning) -> meaning == Role.ABBREVIATION);
	}

	/** How many texts were read so far. */
	public long readTexts() {
		return this.texts.sum();
	}

	/** What the names in a text stand for, but those that a stop word speaks against. */
	public Set<T> read(String text) {
		Reading reading = new Reading(text);
		Set<T> found = new LinkedHashSet<>();
		reading.names.forEach((name) -> {
			if (!reading.isSpokenAgainst(name.start())) {
				found.addAll(name.meaning().values());
			}
		});
		return found;
	}

	/**
	 * Whether a word such as "stop" or "hold" stands in the text, which then gets a note.
	 */
	public boolean speaksAgainstDrug(String text) {
		return new Reading(text).hasStopWord();
	}

	private record DrugName<T>(Set<T> values) {

	}

	/** The names and stop words of one text. */
	private final class Reading {

		private final Tokens tokens;

		private final List<Span<DrugName<T>>> names = new ArrayList<>();

		private final Role[] roles;

		private Reading(String text) {
			DrugNameReader.this.texts.increment();
			this.tokens = DrugNameReader.this.index.tokenize(text);
			this.roles = new Role[this.tokens.count()];
			DrugNameReader.this.index.find(this.tokens, this::add);
		}

		@SuppressWarnings("unchecked")
		private void add(Object meaning, int start, int end) {
			if (meaning instanceof DrugName<?> name) {
				this.names.add(new Span<>((DrugName<T>) name, start, end));
				return;
			}
			for (int at = start; at < end; at++) {
				this.roles[at] = (this.roles[at] == Role.DRUG_PASS) ? Role.DRUG_PASS : (Role) meaning;
			}
		}

		private boolean isSpokenAgainst(int start) {
			for (int at = start - 1; at >= 0 && at >= start - STOP_REACH; at--) {
				boolean isHeading = this.roles[at] == Role.DRUG_STOP;
				boolean ends = this.tokens.hasBreak(at + 1, Break.HARD)
						|| (this.tokens.hasBreak(at + 1, Break.COLON) && !isHeading)
						|| this.roles[at] == Role.TERMINATOR;
				if (ends || this.roles[at] == Role.DRUG_STOP) {
					return !ends;
				}
			}
			return false;
		}

		private boolean hasStopWord() {
			for (Role role : this.roles) {
				if (role == Role.DRUG_STOP) {
					return true;
				}
			}
			return false;
		}

	}

}
