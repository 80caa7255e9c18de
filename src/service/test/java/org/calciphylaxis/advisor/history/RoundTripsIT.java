package org.calciphylaxis.advisor.history;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.calciphylaxis.advisor.EmbeddedPostgresExtension;
import org.calciphylaxis.advisor.MovableClock;
import org.calciphylaxis.advisor.RoundTripProxy;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the card history adds to a call, counted on the wire between the driver and
 * PostgreSQL: everything that is sent, commits and preparations included. The connection
 * is open already; that the pool sometimes asks whether it still is does not count here.
 */
class RoundTripsIT {

	@RegisterExtension
	static final EmbeddedPostgresExtension POSTGRES = EmbeddedPostgresExtension.migrated();

	private final CardRecipient recipient = new CardRecipient("calciphylaxis-patient-view", "patient-view", "ehr",
			"https://ehr.example/fhir", UUID.randomUUID().toString(), "Practitioner/1");

	private RoundTripProxy wire;

	private SingleConnectionDataSource database;

	private CardHistoryFixture replica;

	@BeforeEach
	void connect() throws IOException {
		this.wire = new RoundTripProxy(POSTGRES.server().getPort());
		this.database = new SingleConnectionDataSource(
				"jdbc:postgresql://localhost:" + this.wire.port() + "/postgres?user=postgres", true);
		this.replica = new CardHistoryFixture(this.database, new MovableClock("2026-03-01T09:00:00Z"), Map.of());
		answer(Assessments.of(AdviceCode.POSSIBLE));
		recordShown(Assessments.of(AdviceCode.POSSIBLE), "another");
	}

	@AfterEach
	void hangUp() throws IOException {
		this.database.destroy();
		this.wire.close();
	}

	@RepeatedTest(3)
	void callThatGivesACardWaitsForOneRoundTrip() {
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		for (int call = 0; call < 10; call++) {
			assertThat(trips(() -> answer(suspected))).isOne();
		}
	}

	@Test
	void callThatGivesTwoCardsWaitsForOneRoundTrip() {
		Assessment both = Assessments.with(Assessments.of(AdviceCode.SUSPECTED),
				Assessments.advice(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST));
		assertThat(trips(() -> answer(both))).isOne();
	}

	@Test
	void cardIsRememberedAfterTheAnswerInOneRoundTripEachTimeItIsShown() {
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		for (int call = 0; call < 10; call++) {
			assertThat(trips(() -> recordShown(suspected, "the same card"))).isOne();
		}
	}

	@Test
	void callWithoutACardAsksNothing() {
		assertThat(trips(() -> {
			answer(Assessments.none());
			this.replica.cardHistory().recordShown(Assessments.none(), List.of(), this.recipient);
			this.replica.store().flush();
		})).isZero();
	}

	/** As far as the answer waits for it. */
	private void answer(Assessment assessment) {
		this.replica.cardHistory().withoutQuietAdvice(assessment, this.recipient);
	}

	private void recordShown(Assessment assessment, String card) {
		this.replica.cardHistory().recordShown(assessment, List.of(card), this.recipient);
		this.replica.store().flush();
	}

	private int trips(Runnable call) {
		int before = this.wire.trips();
		call.run();
		return this.wire.trips() - before;
	}

}
