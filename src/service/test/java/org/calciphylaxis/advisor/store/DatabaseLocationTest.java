package org.calciphylaxis.advisor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseLocationTest {

	@TempDir
	private Path folder;

	@Test
	void fileOfH2LiesWhereTheUrlSays() {
		assertThat(new DatabaseLocation("jdbc:h2:./data/advisor;MODE=PostgreSQL").file())
			.hasValue(Path.of("./data/advisor.mv.db"));
		assertThat(new DatabaseLocation("jdbc:h2:file:~/advisor").file())
			.hasValue(Path.of(System.getProperty("user.home"), "advisor.mv.db"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:mem:test", "jdbc:h2:tcp://localhost/advisor",
			"jdbc:postgresql://db.example/advisor", "" })
	void otherDatabasesHaveNoFile(String url) {
		assertThat(new DatabaseLocation(url).file()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "jdbc:postgresql://db.example/advisor?user=u&password=secret,jdbc:postgresql://db.example/advisor",
			"jdbc:h2:file:/srv/advisor;PASSWORD=secret,/srv/advisor.mv.db",
			"jdbc:h2:mem:x;PASSWORD=secret,jdbc:h2:mem:x" })
	void isNamedWithoutItsParameters(String url, String name) {
		assertThat(new DatabaseLocation(url)).hasToString(name);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void ownerAloneReadsANewDatabase() throws IOException, SQLException {
		DatabaseLocation location = new DatabaseLocation("jdbc:h2:file:" + this.folder.resolve("data/advisor"));
		location.restrictFile();
		try (Connection connection = DriverManager.getConnection(location.url())) {
			connection.createStatement().execute("create table note (id integer)");
		}
		assertThat(permissions("data/advisor.mv.db")).isEqualTo("rw-------");
		assertThat(permissions("data")).isEqualTo("rwx------");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void ownerAloneReadsADatabaseThatWasThere() throws IOException {
		Path file = Files.createFile(this.folder.resolve("advisor.mv.db"));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
		new DatabaseLocation("jdbc:h2:file:" + this.folder.resolve("advisor")).restrictFile();
		assertThat(permissions("advisor.mv.db")).isEqualTo("rw-------");
	}

	private String permissions(String name) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.resolve(name)));
	}

}
