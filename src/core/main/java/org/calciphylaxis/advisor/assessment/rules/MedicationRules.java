package org.calciphylaxis.advisor.assessment.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.medication.DrugClass;
import org.calciphylaxis.advisor.assessment.view.Evidence;

import static org.calciphylaxis.advisor.assessment.rules.Rule.needs;

/**
 * The advice on what a patient with established calciphylaxis takes (rules, section 1).
 */
public final class MedicationRules {

	private final PatientCase patient;

	private final List<Evidence> aggravating = new ArrayList<>();

	private final Set<AdviceNote> notes = EnumSet.noneOf(AdviceNote.class);

	public MedicationRules(PatientCase patient) {
		this.patient = patient;
		for (DrugClass group : DrugClass.values()) {
			List<Evidence> active = DrugClass.AGGRAVATING.contains(group) ? patient.drugs().active(group) : List.of();
			this.aggravating.addAll(active);
			if (!active.isEmpty() && group == DrugClass.SYSTEMIC_CORTICOSTEROID) {
				this.notes.add(AdviceNote.CORTICOSTEROID);
			}
			if (!active.isEmpty() && group == DrugClass.IRON) {
				this.notes.add(AdviceNote.IRON);
			}
		}
	}

	/** The rules in precedence. */
	public List<Rule> rules() {
		boolean established = this.patient.diagnosis().isEstablished();
		boolean active = this.patient.isOnVitaminKAntagonist();
		Rule.Requirement diagnosis = needs("established calciphylaxis", established);
		return List.of(
				new Rule(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, Indicator.CRITICAL, diagnosis,
						needs("an active vitamin K antagonist", active)),
				new Rule(AdviceCode.ESTABLISHED_AGGRAVATING_MEDICATION, Indicator.WARNING, diagnosis,
						needs("no active vitamin K antagonist", !active),
						needs("an active aggravating medication", !this.aggravating.isEmpty())),
				new Rule(AdviceCode.ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST, Indicator.INFO, diagnosis,
						needs("unclear use of a vitamin K antagonist", !unclear().isEmpty())));
	}

	/** The drugs that an advice is about, then the diagnosis. */
	List<Evidence> evidence(AdviceCode code) {
		List<Evidence> evidence = new ArrayList<>(switch (code) {
			case ESTABLISHED_ON_VITAMIN_K_ANTAGONIST -> this.patient.drugs().active(DrugClass.VITAMIN_K_ANTAGONIST);
			case ESTABLISHED_AGGRAVATING_MEDICATION -> this.aggravating;
			default -> unclear();
		});
		evidence.addAll(this.patient.diagnosis().established());
		if (code == AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST) {
			evidence.addAll(this.aggravating);
		}
		return evidence;
	}

	Set<AdviceNote> notes() {
		return Set.copyOf(this.notes);
	}

	private List<Evidence> unclear() {
		return this.patient.drugs().unclear(DrugClass.VITAMIN_K_ANTAGONIST);
	}

}
