package org.calciphylaxis.advisor.store;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;

/**
 * Tells a database that is unreachable for a while from one that is broken or
 * misconfigured and needs an operator.
 */
public final class DatabaseFailure {

	/**
	 * H2: the file is in use by another process, the connection broke, or the database
	 * was closed beneath it.
	 */
	private static final Set<Integer> H2_UNREACHABLE = Set.of(90020, 90067, 90098, 90121, 90135);

	/** SQLSTATE: connection, resources, operator intervention. */
	private static final Set<String> UNREACHABLE = Set.of("08", "53", "57");

	private DatabaseFailure() {
	}

	/** Whether it may pass without a change to this service. */
	public static boolean isUnreachable(Throwable failure) {
		SQLException sql = deepestSqlException(failure);
		if (sql == null) {
			Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
			return cause instanceof TimeoutException || cause instanceof BulkheadFullException;
		}
		if (sql instanceof SQLTransientException || sql instanceof SQLRecoverableException) {
			return true;
		}
		String state = (sql.getSQLState() != null) ? sql.getSQLState() : "";
		if (state.equals(Integer.toString(sql.getErrorCode()))) {
			return H2_UNREACHABLE.contains(sql.getErrorCode());
		}
		return state.isEmpty() ? sql instanceof SQLNonTransientConnectionException
				: UNREACHABLE.contains(state.substring(0, 2));
	}

	/**
	 * What the driver said when it could not connect. Not for statements: their messages
	 * may repeat what was to be written.
	 */
	static String reasonNotToConnect(SQLException failure) {
		SQLException sql = deepestSqlException(failure);
		return String.valueOf(((sql != null) ? sql : failure).getMessage());
	}

	/**
	 * The class at the bottom of a failure, which says what happened without any data.
	 */
	public static String rootCause(Throwable failure) {
		return NestedExceptionUtils.getMostSpecificCause(failure).getClass().getSimpleName();
	}

	/** A pool wraps what the driver said in an exception of its own. */
	private static @Nullable SQLException deepestSqlException(Throwable failure) {
		SQLException deepest = null;
		for (Throwable link = failure; link != null; link = link.getCause()) {
			deepest = (link instanceof SQLException sql) ? sql : deepest;
		}
		return deepest;
	}

}
