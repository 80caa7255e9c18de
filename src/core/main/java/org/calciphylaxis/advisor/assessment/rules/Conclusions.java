package org.calciphylaxis.advisor.assessment.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.Assessment.Conclusion;
import org.calciphylaxis.advisor.assessment.context.KidneyStatus;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.assessment.medication.DrugClass;
import org.calciphylaxis.advisor.assessment.skin.SkinEvidence;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;

/**
 * What the rules concluded about context and skin, and what would end a quiet period.
 */
public final class Conclusions {

	private Conclusions() {
	}

	public static List<Conclusion> conclusions(PatientCase patient) {
		List<Conclusion> conclusions = new ArrayList<>();
		KidneyStatus kidney = patient.kidney();
		SkinEvidence skin = patient.skin();
		conclusions
			.add(new Conclusion(Message.of("Adult and alive"), !patient.exclusions().forbidsEveryCard(), List.of()));
		conclusions.add(new Conclusion(Message.of("Kidney failure (uremic)"), kidney.isUremic(), kidney.evidence()));
		conclusions.add(new Conclusion(Conclusion.CHRONIC_DIALYSIS, kidney.isOnChronicDialysis(),
				kidney.isOnChronicDialysis() ? kidney.dialysis().evidence() : List.of()));
		conclusions.add(new Conclusion(Message.of("Functioning kidney transplant"), kidney.hasFunctioningGraft(),
				kidney.transplants()));
		conclusions.add(new Conclusion(Message.of("Acute kidney injury (dialysis may be acute)"),
				!kidney.acuteInjury().isEmpty(), kidney.acuteInjury()));
		conclusions.add(new Conclusion(Message.of("No direct oral anticoagulant"), patient.doac().isUnsuitable(),
				patient.doac().reasons()));
		conclusions.add(new Conclusion(Message.of("Calciphylaxis established"), patient.diagnosis().isEstablished(),
				patient.diagnosis().established()));
		conclusions.add(new Conclusion(Message.of("Calciphylaxis resolved"), patient.diagnosis().isResolved(),
				patient.diagnosis().resolved()));
		conclusions.add(new Conclusion(Message.of("Specific skin evidence"), skin.isSpecific(), skin.evidence()));
		conclusions
			.add(new Conclusion(Message.of("Non-specific skin evidence"), skin.isNonSpecific(), skin.evidence()));
		conclusions.add(new Conclusion(Message.of("Early skin evidence"), skin.isEarly(), skin.evidence()));
		conclusions.add(new Conclusion(Message.of("Penile finding"), skin.isPenile(), skin.penile()));
		conclusions.add(new Conclusion(Message.of("Painful"), skin.isPainful(), List.of()));
		conclusions.add(new Conclusion(Message.of("Not healing"), skin.isNonHealing(), List.of()));
		conclusions.add(
				new Conclusion(Message.of("Another cause may account for it"), skin.isExplained(), skin.otherCauses()));
		conclusions
			.add(new Conclusion(Message.of("Sepsis"), patient.sepsis().isPresent(), patient.sepsis().evidence()));
		conclusions.add(new Conclusion(Message.of("Skin biopsy under way"), patient.isBiopsyUnderWay(), List.of()));
		conclusions.add(new Conclusion(Message.of("Skin biopsy negative"), patient.biopsy().negative().isPresent(),
				patient.biopsy().negative().map(Conclusions::report).stream().toList()));
		conclusions
			.add(new Conclusion(Message.of("Hospice or comfort care"), patient.exclusions().isInHospice(), List.of()));
		conclusions.add(new Conclusion(Message.of("Treated with sodium thiosulfate"), patient.isTreated(),
				patient.drugs().active(DrugClass.SODIUM_THIOSULFATE)));
		return conclusions;
	}

	private static Evidence report(ReportFact report) {
		return Evidence.of(report, Concept.ORDER_SKIN_BIOPSY, Message.of("Skin biopsy, negative"),
				Message.of("a negative biopsy"));
	}

	/**
	 * Keys of what ends a quiet period when it is new (rules, section 7).
	 */
	public static Set<String> reAlertTriggers(PatientCase patient) {
		Set<String> keys = new LinkedHashSet<>();
		if (patient.skin().isSpecific()) {
			keys.add("specific-skin-evidence");
		}
		if (patient.sepsis().isPresent()) {
			keys.add("sepsis");
		}
		if (patient.diagnosis().isEstablished()) {
			keys.add("established");
		}
		patient.drugs()
			.active(DrugClass.VITAMIN_K_ANTAGONIST)
			.forEach((fact) -> keys.add("vitamin-k-antagonist:" + fact.concept()));
		return keys;
	}

}
