package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.calciphylaxis.advisor.assessment.Rule.needs;

/**
 * The advice on what a patient with established calciphylaxis takes (rules, section 1).
 */
final class MedicationRules {

	private final PatientCase patient;

	private final List<Evidence> aggravating = new ArrayList<>();

	private final Set<Note> notes = EnumSet.noneOf(Note.class);

	MedicationRules(PatientCase patient) {
		this.patient = patient;
		for (DrugGroup group : DrugGroup.values()) {
			List<Evidence> active = DrugGroup.AGGRAVATING.contains(group) ? patient.drugs().active(group) : List.of();
			this.aggravating.addAll(active);
			if (!active.isEmpty() && group == DrugGroup.SYSTEMIC_CORTICOSTEROID) {
				this.notes.add(Note.CORTICOSTEROID);
			}
			if (!active.isEmpty() && group == DrugGroup.IRON) {
				this.notes.add(Note.IRON);
			}
		}
	}

	/** The rules in precedence. */
	List<Rule> rules() {
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

	Optional<Rule> decide() {
		return rules().stream().filter(Rule::fires).findFirst();
	}

	/** The drugs that an advice is about, then the diagnosis. */
	List<Evidence> evidence(AdviceCode code) {
		List<Evidence> evidence = new ArrayList<>(switch (code) {
			case ESTABLISHED_ON_VITAMIN_K_ANTAGONIST -> this.patient.drugs().active(DrugGroup.VITAMIN_K_ANTAGONIST);
			case ESTABLISHED_AGGRAVATING_MEDICATION -> this.aggravating;
			default -> unclear();
		});
		evidence.addAll(this.patient.diagnosis().established());
		if (code == AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST) {
			evidence.addAll(this.aggravating);
		}
		return evidence;
	}

	Set<Note> notes() {
		return Set.copyOf(this.notes);
	}

	private List<Evidence> unclear() {
		return this.patient.drugs().unclear(DrugGroup.VITAMIN_K_ANTAGONIST);
	}

}
