package org.calciphylaxis.advisor.feedback;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import javax.sql.DataSource;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.calciphylaxis.advisor.metrics.Numbers;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The store of one replica, put together without Spring. */
public final class TestStore {

	public static final MemoryKey KEY = new MemoryKey("a key that all replicas of the test share".getBytes());

	private final MeterRegistry meters = new SimpleMeterRegistry();

	private final Recall recall;

	private final Scribe scribe;

	private final FeedbackBook book;

	public TestStore(DataSource database, Clock clock) {
		MemorySettings settings = new MemorySettings(null, Duration.ofDays(400), Duration.ofSeconds(2),
				Duration.ofSeconds(5));
		this.recall = new Recall(new ShownCards(JdbcClient.create(database), KEY), settings);
		this.scribe = new Scribe(new ShownCards(JdbcClient.create(database), KEY), settings, numbers());
		Answers answers = new Answers(new NamedParameterJdbcTemplate(database), KEY);
		DurableCommit commit = new DurableCommit(JdbcClient.create(database), "");
		this.book = new FeedbackBook(answers, this.scribe, commit, numbers(), clock);
	}

	/** An H2 database of its own, migrated. */
	public static DataSource h2() {
		DataSource database = new DriverManagerDataSource(
				"jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
		Flyway.configure().dataSource(database).load().migrate();
		return database;
	}

	/** A database of which every connection is what the supplier makes of it. */
	public static DataSource of(ConnectionSource source) {
		return new AbstractDataSource() {
			@Override
			public Connection getConnection() throws SQLException {
				return source.connect();
			}

			@Override
			public Connection getConnection(String user, String password) throws SQLException {
				return source.connect();
			}
		};
	}

	public Recall recall() {
		return this.recall;
	}

	public Scribe scribe() {
		return this.scribe;
	}

	public FeedbackBook book() {
		return this.book;
	}

	public Numbers numbers() {
		return new Numbers(this.meters);
	}

	/** How often a meter with these labels was counted. */
	public double count(String name, String... labels) {
		return this.meters.find(name).tags(labels).counters().stream().mapToDouble((found) -> found.count()).sum();
	}

	/** Waits until everything is written that waits to be. */
	public void settle() {
		this.scribe.now(() -> true);
	}

	/** Makes connections, or does not. */
	@FunctionalInterface
	public interface ConnectionSource {

		Connection connect() throws SQLException;

	}

}
