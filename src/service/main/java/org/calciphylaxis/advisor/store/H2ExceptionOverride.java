package org.calciphylaxis.advisor.store;

import java.sql.SQLException;
import java.util.Set;

import com.zaxxer.hikari.SQLExceptionOverride;

/**
 * Takes connections out of the pool whose H2 database has closed itself, as it does when
 * the disk is full. The driver calls them valid, so the pool would hand them out until
 * the next restart; a new connection opens the file again.
 */
public final class H2ExceptionOverride implements SQLExceptionOverride {

	/** Database is closed, database is closing, and the error that made it close. */
	private static final Set<Integer> CLOSED = Set.of(90098, 90121, 50000);

	@java.lang.Override
	public Override adjudicate(SQLException failure) {
		return CLOSED.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
