package org.calciphylaxis.advisor.assessment.text.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.TermMatch;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;

/**
 * What the result of a blood culture says (rules, sections 2 and 10, "Blood cultures").
 *
 * @param organisms organisms as charted, or "growth of" something without a known name
 * @param contaminants usual contaminants as charted
 */
public record CultureReading(List<String> organisms, List<String> contaminants) {

	public CultureReading {
		organisms = List.copyOf(organisms);
		contaminants = List.copyOf(contaminants);
	}

	/**
	 * Reads a result clause by clause. An organism counts when it is named and neither
	 * denied nor past; a question does not matter, since laboratories write
	 * "presumptive".
	 */
	public static CultureReading of(ClinicalText text) {
		BitSet others = new BitSet();
		text.matches()
			.stream()
			.filter((match) -> match.group() == TermGroup.CONTAMINANT || match.group() == TermGroup.NO_GROWTH)
			.forEach((match) -> others.set(match.firstToken(), match.lastToken() + 1));
		List<String> contaminants = names(text, (match) -> match.group() == TermGroup.CONTAMINANT);
		List<String> organisms = names(text,
				(match) -> match.group() == TermGroup.ORGANISM && !others.get(match.lastToken()));
		if (organisms.isEmpty() && contaminants.isEmpty()) {
			organisms = names(text, (match) -> match.group() == TermGroup.GROWTH && !others.get(match.lastToken()));
		}
		return new CultureReading(organisms, contaminants);
	}

	/** Names of one or more words, such as genus and species, each once. */
	private static List<String> names(ClinicalText text, Predicate<TermMatch> kind) {
		List<TermMatch> joined = new ArrayList<>();
		text.matches().stream().filter(TermMatch::isCurrent).filter(kind).forEach((match) -> {
			TermMatch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last == null || match.firstToken() > last.lastToken() + 1) {
				joined.add(match);
			}
			else if (match.lastToken() > last.lastToken()) {
				joined.set(joined.size() - 1,
						new TermMatch(last.group(), last.firstToken(), match.lastToken(), last.modifiers()));
			}
		});
		return joined.stream().map(text::words).distinct().toList();
	}

	/** Whether an organism that is no usual contaminant has grown. */
	public boolean hasOrganism() {
		return !this.organisms.isEmpty();
	}

	/** Whether only usual contaminants have grown. */
	public boolean hasOnlyContaminants() {
		return this.organisms.isEmpty() && !this.contaminants.isEmpty();
	}

}
