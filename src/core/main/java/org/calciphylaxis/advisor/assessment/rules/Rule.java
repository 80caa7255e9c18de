package org.calciphylaxis.advisor.assessment.rules;

import java.util.List;
import java.util.Optional;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.advice.NearMiss;
import org.calciphylaxis.advisor.assessment.view.Message;

/**
 * One advice rule as a list of requirements that must all hold.
 *
 * @param code the advice
 * @param indicator how urgent when it fires
 * @param requirements what it takes
 */
public record Rule(AdviceCode code, Indicator indicator, List<Requirement> requirements) {

	public Rule(AdviceCode code, Indicator indicator, Requirement... requirements) {
		this(code, indicator, List.of(requirements));
	}

	/** The same rule, more or less urgent. */
	Rule with(Indicator other) {
		return new Rule(this.code, other, this.requirements);
	}

	public boolean fires() {
		return this.requirements.stream().allMatch(Requirement::holds);
	}

	/** When all but one requirement holds. */
	public Optional<NearMiss> nearMiss() {
		List<Requirement> missing = this.requirements.stream().filter((requirement) -> !requirement.holds()).toList();
		return (missing.size() == 1) ? Optional.of(new NearMiss(this.code, missing.get(0).description(), false))
				: Optional.empty();
	}

	static Requirement needs(String words, boolean holds) {
		return needs(Message.of(words), holds);
	}

	static Requirement needs(Message words, boolean holds) {
		return new Requirement(words, holds);
	}

	/**
	 * One thing that a rule takes.
	 *
	 * @param description what is missing when it does not hold
	 * @param holds whether it does
	 */
	public record Requirement(Message description, boolean holds) {

	}

}
