package org.calciphylaxis.advisor.store;

import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes out of the database what has been kept long enough. */
@Repository
class ExpiredRows {

	private final JdbcClient database;

	ExpiredRows(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Forgets cards last shown, and answers received, before a time.
	 * @return how many of both
	 */
	int forgetBefore(Instant time) {
		return forget("delete from answer where received_at < :time", time)
				+ forget("delete from shown_card where last_shown < :time", time);
	}

	private int forget(String statement, Instant time) {
		return this.database.sql(statement).param("time", SqlTimestamps.toSql(time)).update();
	}

}
