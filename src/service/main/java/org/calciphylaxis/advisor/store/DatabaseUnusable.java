package org.calciphylaxis.advisor.store;

import java.sql.SQLException;

/** The start is refused: the database is there, and cannot be used. */
final class DatabaseUnusable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DatabaseUnusable(DatabaseLocation location, SQLException failure) {
		super("The database " + location + " cannot be used: " + DatabaseFailure.reasonNotToConnect(failure), failure);
	}

}
