package org.calciphylaxis.advisor.assessment.text.skin;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.lexicon.FindingRule;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;

/**
 * A rule with its term groups as bits.
 */
final class CompiledRule {

	private static final long OTHER_CAUSE = GroupMask.of(TermGroup.OTHER_CAUSE_ULCER);

	private final FindingRule rule;

	private final long[] parts;

	CompiledRule(FindingRule rule) {
		this.rule = rule;
		this.parts = rule.parts().stream().mapToLong(CompiledRule::mask).toArray();
	}

	private static long mask(Set<TermGroup> groups) {
		long mask = GroupMask.of(groups);
		if (Long.bitCount(mask) != groups.size()) {
			throw new IllegalArgumentException("a finding is made of skin terms, which these are not: " + groups);
		}
		return mask;
	}

	FindingRule rule() {
		return this.rule;
	}

	/** Whether a sentence with these terms holds every part. */
	boolean isMet(long groups) {
		if (this.rule.bed() && (groups & OTHER_CAUSE) != 0) {
			return false;
		}
		for (long part : this.parts) {
			if ((groups & part) == 0) {
				return false;
			}
		}
		return true;
	}

	/** Whether the lesion itself is among these terms. */
	boolean hasLesion(long groups) {
		return (groups & this.parts[this.parts.length - 1]) != 0;
	}

}
