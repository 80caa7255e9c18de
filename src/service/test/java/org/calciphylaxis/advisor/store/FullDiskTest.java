package org.calciphylaxis.advisor.store;

import java.nio.file.Path;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** H2 closes its database when the disk is full, and goes on when there is space. */
class FullDiskTest {

	private static final int CONNECTIONS = 4;

	@TempDir
	private Path folder;

	private HikariDataSource pool;

	private JdbcClient database;

	@BeforeEach
	void open() {
		FilePath.register(new FullDiskFileSystem());
		HikariConfig config = new HikariConfig();
		config.setJdbcUrl("jdbc:h2:full:" + this.folder.resolve("advisor") + ";TRACE_LEVEL_FILE=0");
		config.setMaximumPoolSize(CONNECTIONS);
		config.setConnectionTimeout(20_000);
		config.setExceptionOverrideClassName(H2ExceptionOverride.class.getName());
		this.pool = new HikariDataSource(config);
		this.database = JdbcClient.create(this.pool);
		this.database.sql("create table note (words varchar(100000))").update();
	}

	@AfterEach
	void close() {
		FullDiskFileSystem.full = false;
		this.pool.close();
	}

	@Test
	void isUsableAgainWithoutARestart() {
		assertThat(attempts(1)).as("failures before").isZero();
		FullDiskFileSystem.full = true;
		assertThat(attempts(50)).as("writes without space").isEqualTo(50);
		FullDiskFileSystem.full = false;
		assertThat(attempts(50)).as("failures after there is space").isLessThanOrEqualTo(2 * CONNECTIONS);
		assertThat(this.database.sql("select count(*) from note").query(Long.class).single()).isPositive();
	}

	/** How many attempts fail before one succeeds. */
	private int attempts(int most) {
		for (int failed = 0; failed < most; failed++) {
			try {
				this.database.sql("insert into note values (:words)").param("words", "x".repeat(50_000)).update();
				this.database.sql("checkpoint sync").update();
				return failed;
			}
			catch (DataAccessException ex) {
				// counted
			}
		}
		return most;
	}

}
