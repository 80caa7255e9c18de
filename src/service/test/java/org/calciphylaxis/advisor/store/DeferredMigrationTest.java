package org.calciphylaxis.advisor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DeferredMigrationTest {

	private static final String CARD_HISTORY = "jdbc:h2:mem:migration;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";

	private final DataSource database = new DriverManagerDataSource(CARD_HISTORY);

	private final AtomicBoolean reachable = new AtomicBoolean();

	private final StoreFixture store = new StoreFixture(this.database, Clock.systemUTC());

	private final DeferredMigration migration = new DeferredMigration(new DatabaseLocation(CARD_HISTORY),
			this.store.metrics());

	@Test
	void migratesAsSoonAsTheDatabaseCanBeReached() {
		DataSource sometimes = StoreFixture.of(() -> {
			if (this.reachable.get()) {
				return this.database.getConnection();
			}
			throw new SQLTransientConnectionException("no connection");
		});
		this.migration.migrate(Flyway.configure().dataSource(sometimes).load());
		assertThat(this.store.count("advisor.card.history.failures", "operation", "migrate")).isEqualTo(1);
		this.reachable.set(true);
		this.migration.catchUp();
		assertThat(JdbcClient.create(this.database).sql("select count(*) from feedback").query(Long.class).single())
			.isZero();
	}

	@Test
	void stopsTheStartWhenTheFileIsDamagedAndNamesItAndTheReason(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("advisor.mv.db"), "this is no database. ".repeat(500));
		String url = "jdbc:h2:file:" + folder.resolve("advisor");
		try (HikariDataSource pool = new HikariDataSource()) {
			pool.setJdbcUrl(url);
			pool.setInitializationFailTimeout(-1);
			pool.setConnectionTimeout(1000);
			assertThatExceptionOfType(DatabaseUnusable.class)
				.isThrownBy(() -> new DeferredMigration(new DatabaseLocation(url), this.store.metrics())
					.migrate(Flyway.configure().dataSource(pool).load()))
				.withMessageContaining(file.toString())
				.withMessageContaining("corrupted");
		}
		assertThat(Files.readString(file)).startsWith("this is no database.");
	}

	@Test
	void takesALaterMigration() {
		DataSource database = StoreFixture.h2();
		Flyway later = Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration", "classpath:later-migration")
			.load();
		this.migration.migrate(later);
		assertThat(later.info().current().getVersion().getVersion()).isEqualTo("2");
		assertThat(JdbcClient.create(database).sql("select count(*) from later").query(Long.class).single()).isZero();
	}

	/** A roll-back needs no backup as long as migrations only add. */
	@Test
	void startsOnTheSchemaOfALaterVersion() {
		DataSource database = StoreFixture.h2();
		this.migration.migrate(Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration", "classpath:later-migration")
			.load());
		Flyway earlier = Flyway.configure().dataSource(database).load();
		this.migration.migrate(earlier);
		assertThat(earlier.info().current().getVersion().getVersion()).isEqualTo("2");
	}

	@Test
	void stopsTheStartWhenAMigrationFails() {
		Flyway broken = Flyway.configure()
			.dataSource(StoreFixture.h2())
			.locations("classpath:broken-migration")
			.ignoreMigrationPatterns("*:missing")
			.load();
		assertThatExceptionOfType(FlywayException.class).isThrownBy(() -> this.migration.migrate(broken));
	}

}
