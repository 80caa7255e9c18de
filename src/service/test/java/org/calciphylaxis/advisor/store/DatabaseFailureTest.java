package org.calciphylaxis.advisor.store;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.CannotGetJdbcConnectionException;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseFailureTest {

	static Stream<Throwable> unreachable() {
		return Stream.of(new TimeoutException(), new SQLTransientConnectionException("pool: request timed out"),
				new SQLNonTransientConnectionException("refused"), new SQLException("refused", "08001"),
				new SQLException("too many clients", "53300"), new SQLException("starting up", "57P03"),
				new SQLNonTransientConnectionException("file in use", "90020", 90020),
				new SQLNonTransientConnectionException("closed", "90098", 90098),
				new CannotGetJdbcConnectionException("no", new SQLException("refused", "08001")),
				new StoreUnavailable("slow", new TimeoutException()));
	}

	@ParameterizedTest
	@MethodSource("unreachable")
	void timeHealsWhatIsUnreachable(Throwable failure) {
		assertThat(DatabaseFailure.isUnreachable(failure)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "90030,90030", "90048,90048", "90028,90028", "28000,28000", "28P01,0", "3D000,0", "42P01,0",
			"22001,0" })
	void somebodyHasToLookAtWhatIsBroken(String state, int code) {
		SQLException broken = new SQLNonTransientConnectionException("broken", state, code);
		assertThat(DatabaseFailure.isUnreachable(broken)).isFalse();
		assertThat(DatabaseFailure.isUnreachable(new SQLTransientConnectionException("pool: timed out", broken)))
			.isFalse();
	}

	@Test
	void otherExceptionsAreBroken() {
		assertThat(DatabaseFailure.isUnreachable(new IllegalStateException())).isFalse();
	}

	@Test
	void namesTheRootCauseWithoutItsMessage() {
		Throwable failure = new StoreUnavailable("The database failed",
				new IllegalStateException(new SQLException("value of a patient")));
		assertThat(failure).hasMessage("The database failed (SQLException)");
	}

}
