package org.calciphylaxis.advisor.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes sure that what is committed survives a crash of the process. PostgreSQL does so
 * by itself; H2 writes up to half a second after the commit unless it is told to.
 */
@Component
public class H2Checkpoint {

	private final JdbcClient database;

	private final DatabaseLocation location;

	H2Checkpoint(JdbcClient database, DatabaseLocation location) {
		this.database = database;
		this.location = location;
	}

	/** Returns when everything that is committed is on the disk. */
	public void toDisk() {
		if (this.location.isH2()) {
			this.database.sql("checkpoint sync").update();
		}
	}

}
