package org.calciphylaxis.advisor.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of deployment says what is. */
class DeploymentPageTest {

	private static final String UNIT = "packaging/debian/files/calciphylaxis-advisor.service";

	private final String page = text("docs/operations/deployment.md");

	@Test
	void namesFilesThatAreThere() {
		List<String> files = Pattern.compile("\\bpackaging/(?!target)[\\w./-]*\\w")
			.matcher(this.page)
			.results()
			.map(MatchResult::group)
			.toList();
		assertThat(files).isNotEmpty().allSatisfy((file) -> assertThat(Path.of(file)).exists());
	}

	@Test
	void namesThePackageAndTheImageThatAreBuilt() {
		String pom = text("packaging/pom.xml");
		Matcher version = Pattern.compile("<version>([^<]*)</version>").matcher(pom);
		assertThat(version.find()).isTrue();
		assertThat(this.page).contains("packaging/target/calciphylaxis-advisor_" + version.group(1) + "_all.deb");
		assertThat(List.of("packaging/compose/compose.yaml", "packaging/image/Dockerfile"))
			.allSatisfy((file) -> assertThat(text(file)).contains("calciphylaxis-advisor:" + version.group(1)));
	}

	@Test
	void saysHowExposedTheUnitIs() {
		String analysis = Program.of("systemd-analyze").output("security", "--offline=true", "--threshold=40", UNIT);
		Matcher exposure = Pattern.compile("Overall exposure level .*: ([\\d.]+)").matcher(analysis);
		assertThat(exposure.find()).isTrue();
		assertThat(this.page).contains("gives it " + exposure.group(1) + " of 10");
	}

	private static String text(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
