package org.calciphylaxis.advisor.assessment.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.risk.RiskFactor;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;

/**
 * What the rules make of a chart, and why.
 *
 * @param diagnostic at most one diagnostic advice
 * @param insteadOfQuiet the diagnostic advice to which the first one yields in its quiet
 * period: {@code suspectedSepsis} after {@code penileLesion}
 * @param medication at most one medication advice
 * @param riskFactors every risk factor as present, absent or unknown
 * @param conclusions what tells the context and skin evidence ("Chronic dialysis: yes,
 * ..."), for the explanation
 * @param nearMisses rules that nearly fired
 * @param gaps everything that is missing or not usable
 * @param reAlertTriggers what ends a quiet period when it is new: keys of specific skin
 * evidence, sepsis, vitamin K antagonists and an established diagnosis
 * @param draftedDrugs the concepts of the drafted drugs that the medication advice is
 * about; each is quiet by itself
 */
public record Assessment(Optional<Advice> diagnostic, Optional<Advice> insteadOfQuiet, Optional<Advice> medication,
		List<RiskFactor.Status> riskFactors, List<Conclusion> conclusions, List<NearMiss> nearMisses,
		List<DataGap> gaps, Set<String> reAlertTriggers, Set<String> draftedDrugs) {

	public Assessment {
		riskFactors = List.copyOf(riskFactors);
		conclusions = List.copyOf(conclusions);
		nearMisses = List.copyOf(nearMisses);
		gaps = List.copyOf(gaps);
		reAlertTriggers = Set.copyOf(reAlertTriggers);
		draftedDrugs = Set.copyOf(draftedDrugs);
	}

	/** The same with what is left to show of it. */
	public Assessment showing(Optional<Advice> diagnosticAdvice, Optional<Advice> medicationAdvice) {
		return new Assessment(diagnosticAdvice, Optional.empty(), medicationAdvice, this.riskFactors, this.conclusions,
				this.nearMisses, this.gaps, this.reAlertTriggers, this.draftedDrugs);
	}

	/** The advice to show: the diagnostic one first. */
	public List<Advice> advice() {
		return Stream.concat(this.diagnostic.stream(), this.medication.stream()).toList();
	}

	/** Whether the patient is on chronic dialysis. */
	public boolean isOnChronicDialysis() {
		return this.conclusions.stream()
			.anyMatch((one) -> one.statement().equals(Conclusion.CHRONIC_DIALYSIS) && one.holds());
	}

	/**
	 * One statement about the patient's context or skin.
	 *
	 * @param statement what is stated ("Chronic dialysis")
	 * @param holds whether it is so
	 * @param evidence the facts it rests on
	 */
	public record Conclusion(Message statement, boolean holds, List<Evidence> evidence) {

		/** That the patient is on chronic dialysis. */
		public static final Message CHRONIC_DIALYSIS = Message.of("Chronic dialysis");

		public Conclusion {
			evidence = List.copyOf(evidence);
		}

		/** What is stated, in English. */
		public String name() {
			return this.statement.toString();
		}

	}

}
