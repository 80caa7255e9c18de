package org.calciphylaxis.advisor.assessment.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.medication.DrugClass;
import org.calciphylaxis.advisor.assessment.view.Evidence;

import static org.calciphylaxis.advisor.assessment.rules.Rule.needs;

/**
 * The advice on what a patient with established, treated or resolved calciphylaxis takes
 * (rules, section 1).
 */
public final class MedicationRules {

	private static final Map<DrugClass, AdviceNote> NOTES = new EnumMap<>(Map.of(DrugClass.CALCIUM, AdviceNote.CALCIUM,
			DrugClass.ACTIVE_VITAMIN_D, AdviceNote.VITAMIN_D, DrugClass.NUTRITIONAL_VITAMIN_D, AdviceNote.VITAMIN_D,
			DrugClass.TERIPARATIDE, AdviceNote.TERIPARATIDE, DrugClass.SYSTEMIC_CORTICOSTEROID,
			AdviceNote.CORTICOSTEROID, DrugClass.IRON, AdviceNote.IRON, DrugClass.DENOSUMAB, AdviceNote.DENOSUMAB));

	private final PatientCase patient;

	public MedicationRules(PatientCase patient) {
		this.patient = patient;
	}

	/** The rules in precedence. */
	public List<Rule> rules() {
		boolean established = this.patient.diagnosis().isEstablished();
		boolean known = established || this.patient.isTreated() || this.patient.diagnosis().isResolved();
		boolean active = this.patient.isOnVitaminKAntagonist();
		Rule.Requirement diagnosis = needs("established calciphylaxis", established);
		List<DrugClass> aggravating = aggravating();
		return List.of(
				new Rule(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST,
						established ? Indicator.CRITICAL : Indicator.WARNING,
						needs("established, treated or resolved calciphylaxis", known),
						needs("an active vitamin K antagonist", active)),
				new Rule(AdviceCode.ESTABLISHED_AGGRAVATING_MEDICATION, urgency(aggravating), diagnosis,
						needs("no active vitamin K antagonist", !active),
						needs("an active aggravating medication", !aggravating.isEmpty())),
				new Rule(AdviceCode.ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST, Indicator.INFO, diagnosis,
						needs("unclear use of a vitamin K antagonist", !unclear().isEmpty())));
	}

	/** Info when there is nothing but what is only reviewed. */
	static Indicator urgency(List<DrugClass> drugClasses) {
		return DrugClass.REVIEWED_ONLY.containsAll(drugClasses) ? Indicator.INFO : Indicator.WARNING;
	}

	private List<DrugClass> aggravating() {
		return DrugClass.AGGRAVATING.stream().filter(this.patient.drugs()::isActive).toList();
	}

	/** The drugs that an advice is about, then what is known of calciphylaxis. */
	List<Evidence> evidence(AdviceCode code) {
		List<Evidence> aggravating = aggravating().stream()
			.map(this.patient.drugs()::active)
			.flatMap(List::stream)
			.toList();
		List<Evidence> evidence = new ArrayList<>(switch (code) {
			case ESTABLISHED_ON_VITAMIN_K_ANTAGONIST -> this.patient.drugs().active(DrugClass.VITAMIN_K_ANTAGONIST);
			case ESTABLISHED_AGGRAVATING_MEDICATION -> aggravating;
			default -> unclear();
		});
		evidence.addAll(this.patient.diagnosis().established());
		if (code == AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST) {
			evidence.addAll(this.patient.diagnosis().resolved());
			if (this.patient.isTreated()) {
				evidence.addAll(this.patient.drugs().active(DrugClass.SODIUM_THIOSULFATE));
			}
			if (this.patient.diagnosis().isEstablished()) {
				evidence.addAll(aggravating);
			}
		}
		return evidence;
	}

	/** What must be said of the drugs to review. */
	Set<AdviceNote> notes(AdviceCode code) {
		boolean about = code == AdviceCode.ESTABLISHED_AGGRAVATING_MEDICATION
				|| this.patient.diagnosis().isEstablished();
		return about ? notesOn(aggravating()) : Set.of();
	}

	private List<Evidence> unclear() {
		return this.patient.drugs().unclear(DrugClass.VITAMIN_K_ANTAGONIST);
	}

	/** What must be said of each of the drug classes. */
	static Set<AdviceNote> notesOn(Collection<DrugClass> drugClasses) {
		Set<AdviceNote> notes = EnumSet.noneOf(AdviceNote.class);
		NOTES.forEach((drugClass, note) -> {
			if (drugClasses.contains(drugClass)) {
				notes.add(note);
			}
		});
		return notes;
	}

}
