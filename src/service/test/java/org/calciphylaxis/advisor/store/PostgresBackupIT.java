package org.calciphylaxis.advisor.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.calciphylaxis.advisor.EmbeddedPostgresExtension;
import org.calciphylaxis.advisor.MaintenancePage;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** An operator types the commands of docs/operations/maintenance.md for PostgreSQL. */
class PostgresBackupIT {

	@RegisterExtension
	static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

	private static JdbcClient history;

	@TempDir
	private Path folder;

	@BeforeAll
	static void createTheDatabase() {
		JdbcClient server = JdbcClient.create(POSTGRES.dataSource());
		server.sql("create role advisor login").update();
		server.sql("create database advisor owner advisor").update();
		Flyway.configure().dataSource(POSTGRES.server().getDatabase("advisor", "advisor")).load().migrate();
		history = JdbcClient.create(POSTGRES.server().getDatabase("advisor", "advisor"));
	}

	@Test
	void aBackupBringsBackWhatWasLost() throws Exception {
		addAnswer("kept");
		run("pg_dump");
		history.sql("delete from feedback").update();
		addAnswer("later");
		run("pg_restore");
		assertThat(history.sql("select client from feedback").query(String.class).list()).containsExactly("kept");
	}

	@Test
	void thePasswordOfTheUserIsAnother() throws Exception {
		run("openssl rand -hex 24");
		assertThat(Files.readString(this.folder.resolve("spring.datasource.password"))).hasSize(49);
		assertThat(JdbcClient.create(POSTGRES.dataSource())
			.sql("select rolpassword is not null from pg_authid where rolname = 'advisor'")
			.query(Boolean.class)
			.single()).isTrue();
	}

	private static void addAnswer(String client) {
		history
			.sql("insert into feedback (id, client, card, outcome, outcome_at, received_at) "
					+ "values (:client, :client, 'card', 'accepted', now(), now())")
			.param("client", client)
			.update();
	}

	private void run(String start) throws Exception {
		MaintenancePage.run(start, this.folder, Map.of("PGHOST", "localhost", "PGUSER", "postgres", "PGPORT",
				String.valueOf(POSTGRES.server().getPort())));
	}

}
