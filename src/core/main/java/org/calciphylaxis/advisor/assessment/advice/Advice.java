package org.calciphylaxis.advisor.assessment.advice;

import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;

/**
 * One advice: what a card will say.
 *
 * @param code which advice
 * @param indicator how urgent
 * @param evidence every fact that fired, strongest first; never empty
 * @param context facts worth showing that did not fire (CRP, a near threshold); may be
 * empty
 * @param gaps what is missing or not usable
 * @param notes what it must also say
 * @param suggestions what it offers, in order
 */
public record Advice(AdviceCode code, Indicator indicator, List<Evidence> evidence, List<Evidence> context,
		List<DataGap> gaps, Set<AdviceNote> notes, List<Suggestion> suggestions) {

	public Advice {
		evidence = List.copyOf(evidence);
		context = List.copyOf(context);
		gaps = List.copyOf(gaps);
		notes = Set.copyOf(notes);
		suggestions = List.copyOf(suggestions);
	}

}
