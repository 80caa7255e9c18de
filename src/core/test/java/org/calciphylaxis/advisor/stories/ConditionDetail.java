package org.calciphylaxis.advisor.stories;

import java.time.LocalDate;

import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.StringType;

/** What else a condition says. */
@FunctionalInterface
public interface ConditionDetail {

	/**
	 * @param today from where days are counted back
	 */
	void addTo(Condition condition, LocalDate today);

	/** Its onset. */
	static ConditionDetail since(int daysAgo) {
		return (condition, today) -> condition.setOnset(new DateTimeType(today.minusDays(daysAgo).toString()));
	}

	/** Its abatement by a date. */
	static ConditionDetail until(int daysAgo) {
		return (condition, today) -> condition.setAbatement(new DateTimeType(today.minusDays(daysAgo).toString()));
	}

	/** Its abatement in words. */
	static ConditionDetail abated(String words) {
		return (condition, today) -> condition.setAbatement(new StringType(words));
	}

	/** A body site in words. */
	static ConditionDetail at(String site) {
		return (condition, today) -> condition.addBodySite(new CodeableConcept().setText(site));
	}

	static ConditionDetail verified(String code) {
		return (condition, today) -> condition.setVerificationStatus(status(code));
	}

	static ConditionDetail clinically(String code) {
		return (condition, today) -> condition.setClinicalStatus(status(code));
	}

	static ConditionDetail noted(String text) {
		return (condition, today) -> condition.addNote(new Annotation().setText(text));
	}

	/** A status as many EHRs send it, without a system. */
	static CodeableConcept status(String code) {
		CodeableConcept status = new CodeableConcept();
		status.addCoding().setCode(code);
		return status;
	}

}
