package org.calciphylaxis.advisor.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The two ways to build the image make the same one. */
class ImageTest {

	private final String dockerfile = text("packaging/image/Dockerfile");

	private final String jib = text("packaging/pom.xml");

	@Test
	void bothStartTheServiceInTheSameWay() {
		String entrypoint = between(this.jib, "<entrypoint>", "</entrypoint>").replaceAll("\\s*<arg>([^<]*)</arg>\\s*",
				"\"$1\",");
		assertThat(this.dockerfile).contains("ENTRYPOINT [" + entrypoint.replaceAll(",$", "").replace(",", ", ") + "]");
		assertThat(this.dockerfile).contains("USER " + between(this.jib, "<user>", "</user>"))
			.contains("WORKDIR " + between(this.jib, "<workingDirectory>", "</workingDirectory>"));
	}

	@Test
	void bothTakeTheSameModulesAndOptions() {
		assertThat(this.dockerfile).contains("packaging/image/java.modules", "packaging/image/java.options",
				"packaging/aot/train");
	}

	private static String between(String text, String begin, String end) {
		int from = text.indexOf(begin) + begin.length();
		return text.substring(from, text.indexOf(end, from));
	}

	private static String text(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
