package org.calciphylaxis.advisor.assessment.rules;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.medication.DrugClass;

/** What an advice must say of each drug group that it is about. */
final class DrugNotes {

	private static final Map<DrugClass, AdviceNote> NOTES = new EnumMap<>(Map.of(DrugClass.CALCIUM, AdviceNote.CALCIUM,
			DrugClass.ACTIVE_VITAMIN_D, AdviceNote.VITAMIN_D, DrugClass.NUTRITIONAL_VITAMIN_D, AdviceNote.VITAMIN_D,
			DrugClass.TERIPARATIDE, AdviceNote.TERIPARATIDE, DrugClass.SYSTEMIC_CORTICOSTEROID,
			AdviceNote.CORTICOSTEROID, DrugClass.IRON, AdviceNote.IRON, DrugClass.DENOSUMAB, AdviceNote.DENOSUMAB));

	private DrugNotes() {
	}

	static Set<AdviceNote> of(Collection<DrugClass> groups) {
		Set<AdviceNote> notes = EnumSet.noneOf(AdviceNote.class);
		NOTES.forEach((group, note) -> {
			if (groups.contains(group)) {
				notes.add(note);
			}
		});
		return notes;
	}

}
