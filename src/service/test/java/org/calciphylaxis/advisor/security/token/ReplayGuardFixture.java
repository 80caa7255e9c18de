package org.calciphylaxis.advisor.security.token;

import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;

import org.calciphylaxis.advisor.store.StoreFixture;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The memory of used tokens, in a database that a test has for itself. */
final class ReplayGuardFixture {

	final JdbcClient database;

	final ReplayGuard used;

	ReplayGuardFixture(Clock clock) {
		DataSource memory = new DriverManagerDataSource(
				"jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
		DatabasePopulatorUtils.execute(new ResourceDatabasePopulator(
				new ClassPathResource("db/migration/V1__card_history_and_used_tokens.sql")), memory);
		this.database = JdbcClient.create(memory);
		this.used = new ReplayGuard(new UsedTokenRepository(this.database), StoreFixture.KEY, clock);
	}

	int size() {
		return this.database.sql("select count(*) from used_token").query(Integer.class).single();
	}

}
