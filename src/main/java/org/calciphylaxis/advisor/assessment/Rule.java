package org.calciphylaxis.advisor.assessment;

import java.util.List;
import java.util.Optional;

/**
 * One advice rule as a list of requirements that must all hold.
 *
 * @param code the advice
 * @param indicator how urgent when it fires
 * @param requirements what it takes
 */
record Rule(AdviceCode code, Indicator indicator, List<Requirement> requirements) {

	Rule(AdviceCode code, Indicator indicator, Requirement... requirements) {
		this(code, indicator, List.of(requirements));
	}

	boolean fires() {
		return this.requirements.stream().allMatch(Requirement::holds);
	}

	/** When all but one requirement holds. */
	Optional<NearMiss> nearMiss() {
		List<Requirement> missing = this.requirements.stream().filter((requirement) -> !requirement.holds()).toList();
		return (missing.size() == 1) ? Optional.of(new NearMiss(this.code, missing.get(0).words())) : Optional.empty();
	}

	static Requirement needs(String words, boolean holds) {
		return new Requirement(words, holds);
	}

	/**
	 * One thing that a rule takes.
	 *
	 * @param words what is missing when it does not hold
	 * @param holds whether it does
	 */
	record Requirement(String words, boolean holds) {

	}

}
