package org.calciphylaxis.advisor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.calciphylaxis.advisor.MovableClock;
import org.calciphylaxis.advisor.MaintenancePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A database that is in use, whose file nobody else may open. */
class H2BackupJobTest {

	/** The home of the page. */
	@TempDir
	private Path folder;

	private Path service;

	private final MovableClock clock = new MovableClock("2026-03-01T09:00:00Z");

	private JdbcClient database;

	private H2BackupJob job;

	@BeforeEach
	void open() {
		this.service = this.folder.resolve("calciphylaxis-advisor");
		this.database = JdbcClient.create(at(url() + ";DB_CLOSE_DELAY=-1"));
		this.job = new H2BackupJob(this.database, new DatabaseLocation(url()),
				new BackupProperties(this.service.resolve("backups"), 2), this.clock);
		this.database.sql("create table card (name varchar(20))").update();
		this.database.sql("insert into card values ('first')").update();
	}

	@Test
	void aBackupOfADatabaseInUseIsRestoredByTheDocumentedCommand() throws Exception {
		this.job.run();
		this.database.sql("insert into card values ('later')").update();
		this.database.sql("shutdown").update();
		MaintenancePage.run("unzip", this.folder, Map.of("HOME", this.folder.toString()));
		assertThat(JdbcClient.create(at(url())).sql("select name from card").query(String.class).list())
			.containsExactly("first");
	}

	@Test
	void oneADayIsWrittenAndTheNewestAreKept() throws IOException {
		for (int day = 0; day < 4; day++) {
			this.job.run();
			this.job.run();
			this.clock.moveOn(Duration.ofDays(1));
		}
		assertThat(backups()).containsExactly("card-history-2026-03-03.zip", "card-history-2026-03-04.zip");
	}

	@Test
	void nothingIsWrittenWithoutAFolder() {
		new H2BackupJob(this.database, new DatabaseLocation(url()), new BackupProperties(null, 7), this.clock).run();
		assertThat(this.service.resolve("backups")).doesNotExist();
	}

	private List<String> backups() throws IOException {
		try (Stream<Path> files = Files.list(this.service.resolve("backups"))) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	private String url() {
		return "jdbc:h2:file:" + this.service.resolve("data/advisor");
	}

	private static DataSource at(String url) {
		return new DriverManagerDataSource(url, "sa", "");
	}

}
