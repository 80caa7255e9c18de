package org.calciphylaxis.advisor.store;

import java.util.Objects;
import java.util.Properties;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresTimeoutsTest {

	private static Properties properties(String url) {
		try (HikariDataSource pool = new HikariDataSource()) {
			pool.setJdbcUrl(url);
			assertThat(new PostgresTimeouts().postProcessBeforeInitialization(pool, "dataSource")).isSameAs(pool);
			return pool.getDataSourceProperties();
		}
	}

	@Test
	void givesPostgresFiveSeconds() {
		assertThat(properties("jdbc:postgresql://db.example/advisor")).containsEntry("connectTimeout", "5")
			.containsEntry("socketTimeout", "5")
			.containsEntry("cancelSignalTimeout", "5");
	}

	@Test
	void limitInTheUrlWins() {
		String url = "jdbc:postgresql://db.example/advisor?socketTimeout=9";
		Properties inForce = Objects.requireNonNull(Driver.parseURL(url, properties(url)));
		assertThat(inForce.getProperty("socketTimeout")).isEqualTo("9");
		assertThat(inForce.getProperty("connectTimeout")).isEqualTo("5");
	}

	/** H2 does not know these properties, and would refuse the connection. */
	@Test
	void leavesOtherDatabasesAlone() {
		assertThat(properties("jdbc:h2:mem:test")).isEmpty();
	}

	@Test
	void leavesOtherBeansAlone() {
		assertThat(new PostgresTimeouts().postProcessBeforeInitialization("a bean", "name")).isEqualTo("a bean");
	}

}
