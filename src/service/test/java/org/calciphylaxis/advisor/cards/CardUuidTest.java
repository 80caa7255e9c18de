package org.calciphylaxis.advisor.cards;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.store.KeyedHash;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CardUuidTest {

	private static final Evidence ULCER = CardExamples.THIGH_ULCER;

	private static final Evidence WARFARIN = CardExamples.WARFARIN;

	private final CardUuid uuids = new CardUuid(new KeyedHash("key"));

	private final String uuid = uuid(AdviceCode.SUSPECTED, ULCER, WARFARIN);

	@Test
	void isARandomLookingUuid() {
		assertThat(UUID.fromString(this.uuid).version()).isEqualTo(4);
		assertThat(UUID.fromString(this.uuid).variant()).isEqualTo(2);
	}

	@Test
	void isTheSameOnEveryReplicaWithTheSameKey() {
		assertThat(new CardUuid(new KeyedHash("key")).compute(CardExamples.REQUEST,
				advice(AdviceCode.SUSPECTED, ULCER, WARFARIN)))
			.isEqualTo(this.uuid);
		assertThat(new CardUuid(new KeyedHash("other")).compute(CardExamples.REQUEST,
				advice(AdviceCode.SUSPECTED, ULCER, WARFARIN)))
			.isNotEqualTo(this.uuid);
	}

	@Test
	void staysWhenTheSameEvidenceComesInAnotherOrder() {
		assertThat(uuid(AdviceCode.SUSPECTED, WARFARIN, ULCER)).isEqualTo(this.uuid);
	}

	@Test
	void staysWhenTheIndicatorTheNotesOrOurWordsChange() {
		Evidence reworded = new Evidence(ULCER.concept(), Message.of("Ulcer"), ULCER.charted(), ULCER.date(),
				ULCER.reference(), Message.of("thigh ulcer"), Set.of(Evidence.Remark.PROVISIONAL));
		Advice advice = CardExamples.advice(AdviceCode.SUSPECTED, Indicator.INFO, List.of(reworded, WARFARIN),
				AdviceNote.NEGATIVE_BIOPSY);
		assertThat(this.uuids.compute(CardExamples.REQUEST, advice)).isEqualTo(this.uuid);
	}

	@Test
	void changesWithEvidence() {
		assertThat(uuid(AdviceCode.SUSPECTED, ULCER)).isNotEqualTo(this.uuid);
		assertThat(uuid(AdviceCode.SUSPECTED, ULCER, WARFARIN, CardExamples.DIALYSIS)).isNotEqualTo(this.uuid);
	}

	@Test
	void changesWithConceptResourceDateAndValueOfAFact() {
		assertThat(List.of(ulcer("LIVEDO", "ulcer", "2026-11-10", "Condition/1"),
				ulcer("ULCER", "deep ulcer", "2026-11-10", "Condition/1"),
				ulcer("ULCER", "ulcer", "2026-11-11", "Condition/1"),
				ulcer("ULCER", "ulcer", "2026-11-10", "Condition/2"),
				ulcer("ULCER", "ulcer", "2026-11-10", "Condition/1")))
			.doesNotHaveDuplicates();
	}

	@Test
	void changesWithServicePatientUserAndAdvice() {
		Advice advice = advice(AdviceCode.SUSPECTED, ULCER, WARFARIN);
		assertThat(List.of(this.uuid, uuid(AdviceCode.POSSIBLE, ULCER, WARFARIN),
				this.uuids.compute(new CardContext("other", "synthetic-1", "Practitioner/7", Language.EN, null,
						CardExamples.AS_OF), advice),
				this.uuids.compute(new CardContext("calciphylaxis-patient-view", "synthetic-2", "Practitioner/7",
						Language.EN, null, CardExamples.AS_OF), advice),
				this.uuids.compute(new CardContext("calciphylaxis-patient-view", "synthetic-1", "Practitioner/8",
						Language.EN, null, CardExamples.AS_OF), advice),
				this.uuids.compute(new CardContext("calciphylaxis-patient-view", "synthetic-1P", "ractitioner/7",
						Language.EN, null, CardExamples.AS_OF), advice)))
			.doesNotHaveDuplicates();
	}

	private String uuid(AdviceCode code, Evidence... facts) {
		return this.uuids.compute(CardExamples.REQUEST, advice(code, facts));
	}

	private String ulcer(String concept, String value, String date, String reference) {
		return uuid(AdviceCode.SUSPECTED, CardExamples.fact(concept, Message.of("Skin finding"), value, date, reference,
				Message.of("skin ulcer")));
	}

	private static Advice advice(AdviceCode code, Evidence... facts) {
		return CardExamples.advice(code, Indicator.WARNING, List.of(facts));
	}

}
