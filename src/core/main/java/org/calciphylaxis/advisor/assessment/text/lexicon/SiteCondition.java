package org.calciphylaxis.advisor.assessment.text.lexicon;

/**
 * Where a finding has to be, to be one (rules, section 3).
 */
public enum SiteCondition {

	ANYWHERE,

	/** At least one site rich in fat. */
	FATTY,

	/** At least one site that is not acral. */
	NOT_ACRAL,

	/** At least one site of the trunk or a limb. */
	TRUNK_OR_LIMB,

	/** No site, or at least one that is not of the arm or hand. */
	NOT_ARM

}
