package org.calciphylaxis.advisor.assessment.context;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;

/**
 * DOAC_UNSUITABLE (rules, section 2): mechanical valve, mitral stenosis, ventricular
 * assist device or antiphospholipid syndrome, for which direct oral anticoagulants are no
 * replacement.
 */
public final class DoacSuitability {

	private static final Set<Concept> AGAINST = Set.of(Concept.MECHANICAL_VALVE, Concept.MITRAL_STENOSIS,
			Concept.VENTRICULAR_ASSIST_DEVICE, Concept.ANTIPHOSPHOLIPID_SYNDROME);

	private static final TermGroup[] WORDS = { TermGroup.MECHANICAL_VALVE, TermGroup.MITRAL_STENOSIS,
			TermGroup.VENTRICULAR_ASSIST_DEVICE, TermGroup.ANTIPHOSPHOLIPID_SYNDROME };

	private final List<Evidence> reasons;

	private DoacSuitability(List<Evidence> reasons) {
		this.reasons = reasons;
	}

	public static DoacSuitability find(ChartAtTime view) {
		Stream<Evidence> conditions = view.current()
			.filter((condition) -> speaksAgainst(condition.what(), view.texts()))
			.map((condition) -> Evidence.of(condition, Concept.MECHANICAL_VALVE,
					Message.of("Against a direct anticoagulant"),
					Message.of("a reason against a direct anticoagulant")));
		Stream<Evidence> procedures = view.performed((what) -> speaksAgainst(what, view.texts()))
			.map((event) -> Evidence.of(event, Concept.MECHANICAL_VALVE, Message.of("Against a direct anticoagulant"),
					Message.of("a reason against a direct anticoagulant")));
		return new DoacSuitability(Stream.concat(conditions, procedures).toList());
	}

	private static boolean speaksAgainst(CodedText what, ChartTexts texts) {
		return what.isAny(AGAINST)
				|| texts.of(what).stream().anyMatch((text) -> Stream.of(WORDS).anyMatch(text::affirms));
	}

	/** DOAC_UNSUITABLE. */
	public boolean isUnsuitable() {
		return !this.reasons.isEmpty();
	}

	/** The conditions and procedures that say so. */
	public List<Evidence> reasons() {
		return this.reasons;
	}

}
