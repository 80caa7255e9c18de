package org.calciphylaxis.advisor.review;

import java.util.Map;

/** The pages that clinicians sign. */
final class ClinicalReview {

	static final String PAGE = "docs/clinical-review.md";

	static final String VIGNETTES = "docs/clinical-review-vignettes.md";

	private static final String DEVIATIONS = "## Where we depart from what is published\n";

	private ClinicalReview() {
	}

	/** Every page by its path. */
	static Map<String, String> pages() {
		return Map.of(PAGE, page(), VIGNETTES, vignettes());
	}

	private static String page() {
		RuleSection rules = new RuleSection();
		return """
				# Clinical review

				What a nephrologist, a dermatologist and a pharmacist each sign before the service goes live at a site. Nobody has signed it for this version. Do not edit this page: it is made from [rules.md](rules.md), [thresholds.yaml](../src/core/main/resources/thresholds.yaml), [vignettes.csv](vignettes.csv) and the [clinical rationale](clinical-rationale.md), and a test holds it to them.

				[E] marks published evidence, [D] a judgement of ours, [E/D] a published idea with a number of ours. Where a rule is not agreed to, a site sets [another number](configuration.md#thresholds-of-the-rules) or asks for [a change](changing-a-rule.md).

				## Signatures

				| | Reads above all | Name | Date | Signature |
				|---|---|---|---|---|
				| Nephrologist | every section | | | |
				| Dermatologist | skin evidence (section 3), words (section 4), deviations, vignettes with a lesion | | | |
				| Pharmacist | medication advice, medications (section 6), vignettes with a drug | | | |

				Version signed (commit):

				Also signed: [each vignette with its outcome](clinical-review-vignettes.md).

				## Each advice

				"""
				+ rules.advice()
				+ "\n## Each numbered rule\n\nThe tables of sections 3 and 5 of the [rules](rules.md), and their paragraphs without a number, are signed with them.\n\n"
				+ rules.others() + "\n## Each number\n\n" + ThresholdSection.text() + "\n" + deviations();
	}

	private static String vignettes() {
		return """
				# Clinical review: the vignettes

				The patients of [vignettes.csv](vignettes.csv), each with the advice that it must get; tests hold the program to it. This page is a part of the [clinical review](clinical-review.md) and signed with it. A number that is missing is not used.

				"""
				+ VignetteSection.text();
	}

	private static String deviations() {
		String rationale = RepositoryText.of("docs/clinical-rationale.md");
		int start = rationale.indexOf(DEVIATIONS);
		int end = rationale.indexOf("\n## ", start + DEVIATIONS.length());
		if (start < 0 || end < 0) {
			throw new IllegalStateException("No deviations in the rationale");
		}
		return rationale.substring(start, end).stripTrailing().replace("](#", "](clinical-rationale.md#") + "\n";
	}

}
