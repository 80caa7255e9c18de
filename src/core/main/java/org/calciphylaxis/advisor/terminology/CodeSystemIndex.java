package org.calciphylaxis.advisor.terminology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.assessment.facts.Concept;

/** The codes of one code system: what they stand for and what they are excluded from. */
final class CodeSystemIndex {

	private final Notation notation;

	private final Codes included = new Codes();

	private final Codes excluded = new Codes();

	CodeSystemIndex(Notation notation) {
		this.notation = notation;
	}

	void include(ValueSetCode code, Concept concept) {
		this.included.add(this.notation.normalize(code.code()), code.prefix(), concept);
	}

	void exclude(ValueSetCode code, Concept concept) {
		this.excluded.add(this.notation.normalize(code.code()), code.prefix(), concept);
	}

	/** An exclusion wins over every inclusion. */
	Set<Concept> conceptsOf(String code) {
		String normalized = this.notation.normalize(code);
		Set<Concept> concepts = this.included.find(normalized);
		Set<Concept> without = this.excluded.find(normalized);
		if (concepts.isEmpty() || without.isEmpty()) {
			return concepts;
		}
		return concepts.stream()
			.filter((concept) -> !without.contains(concept))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** How the codes of a code system are written. */
	enum Notation {

		/** The dot and the case carry no meaning, and a longer code is a narrower one. */
		ICD,

		/**
		 * As ICD; a mark (exclamation mark, asterisk, plus sign or dagger) and a letter
		 * for the certainty of the diagnosis may follow the code.
		 */
		ICD_10_GM,

		/** The case carries no meaning, and a longer code is a narrower one. */
		ATC,

		/** A code is what it is, to the letter. */
		PLAIN;

		private static final String GM_MARKS = "!*+\u2020";

		private static final String GM_CERTAINTIES = "AGVZagvz";

		static Notation forSystem(String canonicalSystem) {
			if (CodeSystemAliases.ICD_10_GM.equals(canonicalSystem)) {
				return ICD_10_GM;
			}
			if (canonicalSystem.startsWith("http://hl7.org/fhir/sid/icd-")
					|| CodeSystemAliases.ICD_10_PCS.equals(canonicalSystem)) {
				return ICD;
			}
			return CodeSystemAliases.ATC.equals(canonicalSystem) ? ATC : PLAIN;
		}

		/** Whether a code stands for all codes that begin with it. */
		boolean isHierarchical() {
			return this != PLAIN;
		}

		private static String withoutMarks(String code) {
			int end = code.length();
			boolean hasCertainty = end > 1 && GM_CERTAINTIES.indexOf(code.charAt(end - 1)) >= 0
					&& !Character.isLetter(code.charAt(end - 2));
			end -= hasCertainty ? 1 : 0;
			while (end > 0 && (GM_MARKS.indexOf(code.charAt(end - 1)) >= 0 || code.charAt(end - 1) == ' ')) {
				end--;
			}
			return code.substring(0, end);
		}

		private static String withoutDot(String code) {
			return code.replace(".", "").toUpperCase(Locale.ROOT);
		}

		String normalize(String code) {
			String stripped = code.strip();
			return switch (this) {
				case ICD -> withoutDot(stripped);
				case ICD_10_GM -> withoutDot(withoutMarks(stripped));
				case ATC -> stripped.toUpperCase(Locale.ROOT);
				case PLAIN -> stripped;
			};
		}

	}

	/** Concepts by normalized code and by the beginning of a code, for hash look-ups. */
	private static final class Codes {

		private final Map<String, Set<Concept>> wholes = new HashMap<>();

		private final Map<String, Set<Concept>> prefixes = new HashMap<>();

		private int longestPrefix;

		void add(String normalized, boolean prefix, Concept concept) {
			Map<String, Set<Concept>> entries = prefix ? this.prefixes : this.wholes;
			entries.merge(normalized, Set.of(concept), Codes::union);
			if (prefix) {
				this.longestPrefix = Math.max(this.longestPrefix, normalized.length());
			}
		}

		/** What a code stands for, by itself and by how it begins. */
		Set<Concept> find(String normalized) {
			Set<Concept> found = this.wholes.getOrDefault(normalized, Set.of());
			for (int end = Math.min(this.longestPrefix, normalized.length()); end > 0; end--) {
				Set<Concept> broader = this.prefixes.get(normalized.substring(0, end));
				if (broader != null) {
					found = union(found, broader);
				}
			}
			return found;
		}

		private static Set<Concept> union(Set<Concept> some, Set<Concept> others) {
			if (some.containsAll(others)) {
				return some;
			}
			Set<Concept> all = new HashSet<>(some);
			all.addAll(others);
			return Set.copyOf(all);
		}

	}

}
