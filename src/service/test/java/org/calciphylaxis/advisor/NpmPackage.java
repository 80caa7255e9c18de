package org.calciphylaxis.advisor;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A package that the build fetched from npm: a test without it fails in CI and is skipped
 * elsewhere.
 */
public final class NpmPackage {

	private static final Path FOLDER = Path.of("src/service/target/npm");

	private NpmPackage() {
	}

	/** Its folder, absolute. */
	public static Path require(String name) {
		Path folder = FOLDER.resolve(name).resolve("package").toAbsolutePath();
		boolean there = isThere(name);
		if (System.getenv("CI") != null) {
			assertThat(there).as(folder + " is there").isTrue();
		}
		if (!there) {
			System.err.println("SKIPPED: there is no " + folder + " (apt-get install npm, and build again)");
		}
		Assumptions.assumeTrue(there, "there is no " + folder);
		return folder;
	}

	/** Whether the build had npm. */
	public static boolean isThere(String name) {
		return Files.isDirectory(FOLDER.resolve(name).resolve("package"));
	}

}
