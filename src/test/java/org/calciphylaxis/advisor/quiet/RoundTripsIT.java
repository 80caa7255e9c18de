package org.calciphylaxis.advisor.quiet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.calciphylaxis.advisor.CountedWire;
import org.calciphylaxis.advisor.MovableClock;
import org.calciphylaxis.advisor.RealPostgres;
import org.calciphylaxis.advisor.assessment.AdviceCode;
import org.calciphylaxis.advisor.assessment.Assessment;
import org.calciphylaxis.advisor.assessment.Hook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the memory adds to a call, counted on the wire between the driver and PostgreSQL:
 * everything that is sent, commits and preparations included. The connection is open
 * already; that the pool sometimes asks whether it still is does not count here.
 */
class RoundTripsIT {

	@RegisterExtension
	static final RealPostgres POSTGRES = RealPostgres.migrated();

	private final Audience audience = new Audience(Hook.PATIENT_VIEW, "https://ehr.example/fhir",
			UUID.randomUUID().toString(), "Practitioner/1");

	private CountedWire wire;

	private SingleConnectionDataSource database;

	private Replica replica;

	@BeforeEach
	void connect() throws IOException {
		this.wire = new CountedWire(POSTGRES.server().getPort());
		this.database = new SingleConnectionDataSource(
				"jdbc:postgresql://localhost:" + this.wire.port() + "/postgres?user=postgres", true);
		this.replica = new Replica(this.database, new MovableClock("2026-03-01T09:00:00Z"), Map.of());
		answer(Assessments.of(AdviceCode.POSSIBLE));
		remember(Assessments.of(AdviceCode.POSSIBLE), "another");
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
			assertThat(trips(() -> remember(suspected, "the same card"))).isOne();
		}
	}

	@Test
	void callWithoutACardAsksNothing() {
		assertThat(trips(() -> {
			answer(Assessments.none());
			this.replica.memory().remember(Assessments.none(), List.of(), this.audience);
			this.replica.store().settle();
		})).isZero();
	}

	/** As far as the answer waits for it. */
	private void answer(Assessment assessment) {
		this.replica.memory().keepQuiet(assessment, this.audience);
	}

	private void remember(Assessment assessment, String card) {
		this.replica.memory().remember(assessment, List.of(card), this.audience);
		this.replica.store().settle();
	}

	private int trips(Runnable call) {
		int before = this.wire.trips();
		call.run();
		return this.wire.trips() - before;
	}

}
