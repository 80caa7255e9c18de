package org.calciphylaxis.advisor.cards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;

/** One believable advice of each kind, as the rules would give it. */
final class CardExamples {

	static final ZonedDateTime AS_OF = ZonedDateTime.parse("2026-11-22T12:00:00Z[UTC]");

	static final CardContext REQUEST = new CardContext("calciphylaxis-patient-view", "synthetic-1", "Practitioner/7",
			Language.EN, null, CardExamples.AS_OF);

	private static final Message FIVE_YEARS = Message.of("{number} years", 5);

	static final Evidence THIGH_ULCER = fact("SKIN_FINDING_ULCER", Message.of("Skin ulcer"),
			"Non-pressure chronic ulcer of right thigh", "2026-11-10", "Condition/ulcer",
			Message.of("skin ulcer at a fatty site"));

	static final Evidence WARFARIN = fact("WARFARIN", Message.of("{drug}, active", Message.of("Vitamin K antagonist")),
			"warfarin 5 mg daily", "2024-10-02", "MedicationRequest/warfarin",
			Message.of("active {drug}", Message.of("vitamin K antagonist")));

	static final Evidence DIALYSIS = fact("DIALYSIS_STATUS", Message.of("Dialysis for more than {span}", FIVE_YEARS),
			"Dependence on dialysis", "2020-03-01", "Condition/dialysis",
			Message.of("more than {span} on dialysis", FIVE_YEARS));

	static final Evidence CALCIPHYLAXIS = fact("CALCIPHYLAXIS_DX", Message.of("Calciphylaxis"), "Calciphylaxis",
			"2026-09-14", "Condition/calciphylaxis", Message.of("established calciphylaxis"));

	static final Evidence SEPSIS = fact("SEPSIS", Message.of("Sepsis"), "Sepsis, unspecified organism", "2026-11-21",
			"Condition/sepsis", Message.of("sepsis"));

	static final Evidence CRP = new Evidence("LAB_CRP", Message.of("CRP"), Message.of("{number} {unit}", 48, "mg/L"),
			day("2026-11-19"), "Observation/crp", Message.of("high CRP"), Set.of(Remark.NOT_COUNTED));

	private static final DataGap NO_UNIT = new DataGap(Message.of("PTH"), Message.of("{value} not usable: {reason}",
			Message.of("{number}", new BigDecimal("127.5")), Message.of("no unit")));

	private static final DataGap NOT_SENT = new DataGap(Message.of("Procedures"),
			Message.of("{state}: {reason}", Message.of("not available"), Message.of("the EHR did not send it")));

	private CardExamples() {
	}

	/** A call whose answer is in this language; the site is in Berlin. */
	static CardContext in(Language language) {
		return new CardContext(REQUEST.serviceId(), REQUEST.patientId(), REQUEST.userId(), language, null,
				AS_OF.withZoneSameInstant(ZoneId.of("Europe/Berlin")));
	}

	static DataGap gap(String item, String reason) {
		return new DataGap(Message.of(item), Message.charted(reason));
	}

	static Evidence fact(String concept, Message item, String value, String date, String reference, Message brief) {
		return new Evidence(concept, item, Message.charted(value), day(date), reference, brief, Set.of());
	}

	static Assessment saying(Advice advice) {
		boolean diagnostic = advice.code().isDiagnostic();
		return saying(diagnostic ? Optional.of(advice) : Optional.empty(),
				diagnostic ? Optional.empty() : Optional.of(advice));
	}

	static Assessment saying(Optional<Advice> diagnostic, Optional<Advice> medication) {
		return new Assessment(diagnostic, Optional.empty(), medication, List.of(), List.of(), List.of(), List.of(),
				Set.of(), Set.of());
	}

	static Advice advice(AdviceCode code, AdviceNote... notes) {
		return advice(code, indicator(code), facts(code), notes);
	}

	static Advice advice(AdviceCode code, Indicator indicator, List<Evidence> facts, AdviceNote... notes) {
		return new Advice(code, indicator, facts, List.of(CRP), List.of(NO_UNIT, NOT_SENT), Set.of(notes),
				suggestions(code));
	}

	private static Indicator indicator(AdviceCode code) {
		return switch (code) {
			case SUSPECTED_SEPSIS, ESTABLISHED_ON_VITAMIN_K_ANTAGONIST -> Indicator.CRITICAL;
			case POSSIBLE, AT_RISK, ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST -> Indicator.INFO;
			default -> Indicator.WARNING;
		};
	}

	private static List<Evidence> facts(AdviceCode code) {
		return switch (code) {
			case PENILE_LESION -> List.of(fact("SKIN_FINDING_PENILE", Message.of("Penile finding"), "Ulcer of penis",
					"2026-11-12", "Condition/penile", Message.of("penile lesion")), DIALYSIS);
			case SUSPECTED_SEPSIS -> List.of(SEPSIS, THIGH_ULCER, WARFARIN, DIALYSIS);
			case SUSPECTED, SUSPECTED_EARLY, POSSIBLE -> List.of(THIGH_ULCER, WARFARIN, DIALYSIS);
			case NON_UREMIC -> List.of(THIGH_ULCER, WARFARIN);
			case AT_RISK -> List.of(WARFARIN, DIALYSIS);
			case VITAMIN_K_ANTAGONIST_ORDER ->
				List.of(fact("WARFARIN", Message.of("Drafted: {drug}", Message.of("vitamin K antagonist")),
						"warfarin sodium 5 MG Oral Tablet", "2026-11-22", "MedicationRequest/draft-1",
						Message.of("drafted {drug}", Message.of("vitamin K antagonist"))), DIALYSIS);
			case AGGRAVATING_MEDICATION_ORDER ->
				List.of(fact("CALCITRIOL", Message.of("Drafted: {drug}", Message.of("calcitriol or analogue")),
						"calcitriol 0.25 ug capsule", "2026-11-22", "MedicationRequest/draft-2",
						Message.of("drafted {drug}", Message.of("calcitriol or analogue"))), CALCIPHYLAXIS);
			case ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST ->
				List.of(CALCIPHYLAXIS, WARFARIN);
			case ESTABLISHED_AGGRAVATING_MEDICATION -> List.of(CALCIPHYLAXIS,
					fact("CALCIUM_BINDER_OR_SUPPLEMENT",
							Message.of("{drug}, active", Message.of("Calcium binder or supplement")),
							"calcium acetate 667 mg with meals", "2026-02-01", "MedicationRequest/binder",
							Message.of("active {drug}", Message.of("calcium binder or supplement"))));
		};
	}

	private static List<Suggestion> suggestions(AdviceCode code) {
		return switch (code) {
			case PENILE_LESION -> ExampleOrders.PENILE;
			case SUSPECTED_SEPSIS -> ExampleOrders.SEPSIS;
			case SUSPECTED, SUSPECTED_EARLY, NON_UREMIC, POSSIBLE -> ExampleOrders.LESION;
			case AT_RISK -> ExampleOrders.AT_RISK;
			case VITAMIN_K_ANTAGONIST_ORDER -> List
				.of(new Suggestion.RemoveDraft("MedicationRequest/draft-1", "warfarin sodium 5 MG Oral Tablet", false));
			case AGGRAVATING_MEDICATION_ORDER ->
				List.of(new Suggestion.RemoveDraft("MedicationRequest/draft-2", "calcitriol 0.25 ug capsule", false));
			default -> ExampleOrders.NEPHROLOGY;
		};
	}

	private static ChartTime day(String date) {
		LocalDate day = LocalDate.parse(date);
		return new ChartTime(day.atStartOfDay(ZoneOffset.UTC).toInstant(), day);
	}

}
