package org.calciphylaxis.advisor.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.calciphylaxis.advisor.feedback.FeedbackRepository;
import org.calciphylaxis.advisor.feedback.FeedbackService;
import org.calciphylaxis.advisor.history.CardHistoryReader;
import org.calciphylaxis.advisor.history.CardHistoryWriter;
import org.calciphylaxis.advisor.history.ShownCardRepository;
import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The store of one replica, put together without Spring. */
public final class StoreFixture {

	public static final KeyedHash KEY = new KeyedHash("a key that all replicas of the test share");

	private final MeterRegistry meters = new SimpleMeterRegistry();

	private final CardHistoryReader historyReader;

	private final CardHistoryWriter historyWriter;

	private final FeedbackService feedbackService;

	public StoreFixture(DataSource database, Clock clock) {
		CardHistoryProperties settings = new CardHistoryProperties("k".repeat(32), Duration.ofDays(400),
				Duration.ofSeconds(2), Duration.ofSeconds(5));
		this.historyReader = new CardHistoryReader(new ShownCardRepository(JdbcClient.create(database), KEY), settings);
		this.historyWriter = new CardHistoryWriter(new ShownCardRepository(JdbcClient.create(database), KEY), settings,
				metrics(), clock);
		FeedbackRepository feedback = new FeedbackRepository(new NamedParameterJdbcTemplate(database), KEY);
		H2Checkpoint checkpoint = new H2Checkpoint(JdbcClient.create(database), new DatabaseLocation(""));
		this.feedbackService = new FeedbackService(feedback, this.historyWriter, checkpoint, metrics(), clock);
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

	public CardHistoryReader historyReader() {
		return this.historyReader;
	}

	public CardHistoryWriter historyWriter() {
		return this.historyWriter;
	}

	public FeedbackService feedbackService() {
		return this.feedbackService;
	}

	public AdvisorMetrics metrics() {
		return new AdvisorMetrics(this.meters);
	}

	/** How often a meter with these labels was counted. */
	public double count(String name, String... labels) {
		return this.meters.find(name).tags(labels).counters().stream().mapToDouble((found) -> found.count()).sum();
	}

	/** Waits until everything is written that waits to be. */
	public void flush() {
		this.historyWriter.executeInOrder(() -> true);
	}

	/** Makes connections, or does not. */
	@FunctionalInterface
	public interface ConnectionSource {

		Connection connect() throws SQLException;

	}

}
