package org.calciphylaxis.advisor.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes sure that what is committed outlives the process. PostgreSQL does so by itself;
 * H2 writes up to half a second after the commit unless it is told to.
 */
public class H2Checkpoint {

	private final JdbcClient database;

	private final String url;

	H2Checkpoint(JdbcClient database, String url) {
		this.database = database;
		this.url = url;
	}

	public void toDisk() {
		if (this.url.startsWith("jdbc:h2:")) {
			this.database.sql("checkpoint sync").update();
		}
	}

}
