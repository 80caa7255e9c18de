package org.calciphylaxis.advisor.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostgresDriverConfigTest {

	private static Properties defaults() throws IOException {
		Properties defaults = new Properties();
		try (InputStream file = Objects
			.requireNonNull(Driver.class.getResourceAsStream("/org/postgresql/driverconfig.properties"))) {
			defaults.load(file);
		}
		return defaults;
	}

	@Test
	void givesPostgresFiveSeconds() throws IOException {
		assertThat(defaults()).containsEntry("connectTimeout", "5")
			.containsEntry("socketTimeout", "5")
			.containsEntry("cancelSignalTimeout", "5");
	}

	@Test
	void limitInTheUrlWins() throws IOException {
		Properties inForce = Objects
			.requireNonNull(Driver.parseURL("jdbc:postgresql://db.example/advisor?socketTimeout=9", defaults()));
		assertThat(inForce.getProperty("socketTimeout")).isEqualTo("9");
		assertThat(inForce.getProperty("connectTimeout")).isEqualTo("5");
	}

	/**
	 * It accepts connections and says nothing; without a limit the test would not end.
	 */
	@Test
	void driverGivesUpAServerThatSaysNothing() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			String url = "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/none?user=none&sslmode=disable";
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> DriverManager.getConnection(url).close());
		}
	}

}
