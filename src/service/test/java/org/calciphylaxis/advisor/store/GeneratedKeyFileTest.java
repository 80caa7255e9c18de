package org.calciphylaxis.advisor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class GeneratedKeyFileTest {

	@TempDir
	private Path folder;

	private Path file() {
		return this.folder.resolve("advisor.key");
	}

	private GeneratedKeyFile key() {
		return new GeneratedKeyFile("jdbc:h2:file:" + this.folder.resolve("advisor") + ";MODE=PostgreSQL");
	}

	private static String hash(KeyedHash key) {
		return key.hash("patient", "p1");
	}

	@Test
	void isMadeOnceAndReadAfterwards() {
		String first = hash(key().get());
		assertThat(this.file()).exists();
		assertThat(hash(key().get())).isEqualTo(first);
	}

	@Test
	void isAnotherForEachInstallation() throws IOException {
		String first = hash(key().get());
		Files.delete(file());
		assertThat(hash(key().get())).isNotEqualTo(first);
	}

	@Test
	void isReadableByItsOwnerOnly() throws IOException {
		key().get();
		assertThat(Files.readString(file()).strip()).matches("[0-9a-f]{64}");
		if (Files.getFileStore(file()).supportsFileAttributeView("posix")) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
		}
	}

	@Test
	void makesTheFolderThatItNeeds() {
		Path deep = this.folder.resolve("a").resolve("b");
		new GeneratedKeyFile("jdbc:h2:file:" + deep.resolve("advisor")).get();
		assertThat(deep.resolve("advisor.key")).exists();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "not hexadecimal", "00ff" })
	void saysWhichFileCannotBeAKey(String content) throws IOException {
		Files.writeString(file(), content);
		assertThatIllegalStateException().isThrownBy(() -> key().get())
			.withMessageContaining("advisor.card-history.key")
			.withMessageContaining(file().toString());
		assertThat(Files.readString(file())).isEqualTo(content);
	}

	@Test
	void ofADatabaseInMemoryGoesWithIt() {
		GeneratedKeyFile inMemory = new GeneratedKeyFile("jdbc:h2:mem:test");
		assertThat(hash(inMemory.get())).isNotEqualTo(hash(inMemory.get()));
	}

	@Test
	void liesWhereTheDatabaseLies() {
		assertThat(new GeneratedKeyFile("jdbc:h2:./data/advisor;MODE=PostgreSQL").file())
			.isEqualTo(Path.of("./data/advisor.key"));
		assertThat(new GeneratedKeyFile("jdbc:h2:file:~/advisor").file())
			.isEqualTo(Path.of(System.getProperty("user.home"), "advisor.key"));
		assertThat(new GeneratedKeyFile("jdbc:postgresql://db.example/advisor").file())
			.isEqualTo(Path.of("data", "advisor.key"));
	}

}
