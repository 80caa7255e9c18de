package org.calciphylaxis.advisor.feedback;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes sure that what is committed outlives the process. PostgreSQL does so by itself;
 * H2 writes up to half a second after the commit unless it is told to.
 */
class DurableCommit {

	private final JdbcClient database;

	private final String url;

	DurableCommit(JdbcClient database, String url) {
		this.database = database;
		this.url = url;
	}

	void toDisk() {
		if (this.url.startsWith("jdbc:h2:")) {
			this.database.sql("checkpoint sync").update();
		}
	}

}
