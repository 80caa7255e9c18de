package org.calciphylaxis.advisor.security.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.NpmPackage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The app's pages, scripts and styles, in production. */
class SmartFilesIT extends SmartProductionModeIT {

	private static final List<String> PAGES = List.of("/smart/launch.html", "/smart/index.html");

	private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(?!data:)([^\"]+)\"");

	/** The files that the app's pages name, and the pages themselves. */
	private List<String> files() {
		List<String> files = new ArrayList<>(PAGES);
		for (String page : PAGES) {
			FILE.matcher(get(this.port, page).body()).results().forEach((file) -> files.add("/smart/" + file.group(1)));
		}
		if (!NpmPackage.isThere("fhirclient")) {
			files.removeIf((file) -> file.contains("fhir-client"));
		}
		return files;
	}

	@Test
	void filesNeedNoTokenAndCallOnlyTheEhr() {
		assertThat(files()).hasSizeGreaterThan(8);
		for (String file : files()) {
			HttpResponse<String> answer = get(this.port, file);
			assertThat(answer.statusCode()).as(file).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
				.startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
				.contains(
						"connect-src 'self' http://127.0.0.1:" + EHR_SERVER.port() + " https://login.ehr.example.org;")
				.endsWith("frame-ancestors 'self' https://chart.ehr.example.org")
				.doesNotContain("unsafe");
			assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
		}
	}

	/** Pages are asked for each time; what they name is kept for good, under its hash. */
	@Test
	void filesAreCompressedAndKept() {
		for (String file : files()) {
			HttpResponse<String> answer = get(this.port, file, "Accept-Encoding", "gzip");
			assertThat(answer.headers().firstValue("Content-Encoding")).as(file).hasValue("gzip");
			assertThat(answer.headers().firstValue("Cache-Control")).as(file)
				.hasValue(PAGES.contains(file) ? "no-cache" : "max-age=31536000, public, immutable");
		}
		String tag = get(this.port, PAGES.get(0)).headers().firstValue("ETag").orElseThrow();
		assertThat(get(this.port, PAGES.get(0), "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

	@Test
	void nothingElseIsOpenedByIt() {
		assertThat(get(this.port, "/smart/js/../../application.yaml").statusCode()).isNotEqualTo(200);
		assertThat(get(this.port, "/smart/").statusCode()).isEqualTo(404);
		assertThat(post(this.port, "/smart/launch.html", "{}").statusCode()).isIn(401, 403);
		assertThat(get(this.port, "/index.html").statusCode()).isEqualTo(401);
	}

	@Test
	void settingsTellTheAppWhomToAsk() throws JsonProcessingException {
		Matcher text = Pattern.compile("id=\"settings\">(.*?)</script>").matcher(get(this.port, PAGES.get(0)).body());
		assertThat(text.find()).isTrue();
		JsonNode settings = new ObjectMapper().readTree(text.group(1));
		assertThat(settings.at("/servers/0/url").asText()).isEqualTo(ehr());
		assertThat(settings.at("/servers/0/clientId").asText()).isEqualTo("advisor");
		assertThat(settings.at("/queries/conditions").asText()).startsWith("Condition?patient=");
		assertThat(settings.at("/pages").asText()).isEqualTo(BASE_URL + "/advice");
	}

}
