package org.calciphylaxis.advisor.cards;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseLinkJson;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the links of cards and pages lead: to a page of this service, which is opened, or
 * to a page of others, which is on a list that somebody opens now and then.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class CardLinksIT {

	private static final Path TO_OTHERS = Path.of("src/service/test/resources/links-to-others.txt");

	private static final Pattern TARGET = Pattern.compile("<a [^>]*href=\"([^\"]+)\"");

	@Autowired
	private CardWriter writer;

	@Autowired
	private CardProperties properties;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource
	void theFirstLinkOfACardOpensItsPage(AdviceCode code) {
		assertThat(open(card(code).getLinks().get(0).getUrl())).contains("<h1>" + code.display() + "</h1>");
	}

	@ParameterizedTest
	@EnumSource
	void theSourceOfACardOpensTheListOfPages(AdviceCode code) {
		assertThat(open(card(code).getSource().getUrl())).contains("href=\"advice/" + code.code() + "\">");
	}

	@Test
	void everyLinkBetweenPagesOpens() {
		Set<String> pages = pages();
		for (String page : pages) {
			URI address = URI.create("http://localhost:" + this.port + page);
			for (String target : targets(get(page).body()).filter((link) -> !link.matches("https?:.*")).toList()) {
				URI resolved = address.resolve(target);
				assertThat(pages).as("%s on %s", target, page).contains(resolved.getPath());
				if (resolved.getFragment() != null) {
					assertThat(get(resolved.getPath()).body()).as("%s on %s", target, page)
						.contains("id=\"" + resolved.getFragment() + "\"");
				}
			}
		}
	}

	@Test
	void everyLinkToOthersIsListedAndTheReverse() throws IOException {
		Stream<String> ofCards = Stream.of(AdviceCode.values())
			.flatMap((code) -> card(code).getLinks().stream())
			.map(CdsServiceResponseLinkJson::getUrl)
			.filter((url) -> !url.startsWith(this.properties.linksBase().toString()));
		Stream<String> ofPages = pages().stream()
			.flatMap((page) -> targets(get(page).body()))
			.filter((link) -> link.matches("https?:.*"));
		List<String> listed = Files.readAllLines(TO_OTHERS).stream().filter((line) -> !line.startsWith("#")).toList();
		assertThat(new TreeSet<>(Stream.concat(ofCards, ofPages).toList())).containsExactlyElementsOf(listed);
	}

	private static Set<String> pages() {
		Set<String> pages = new TreeSet<>(Set.of("/advice"));
		Stream.of(AdviceCode.values()).forEach((code) -> pages.add("/advice/" + code.code()));
		return pages;
	}

	private static Stream<String> targets(String html) {
		return TARGET.matcher(html).results().map((link) -> link.group(1));
	}

	/** The address without the port, which a test does not choose. */
	private String open(String url) {
		assertThat(url).startsWith(this.properties.linksBase().toString());
		HttpResponse<String> answer = get(URI.create(url).getPath());
		assertThat(answer.statusCode()).as(url).isEqualTo(200);
		return answer.body();
	}

	private HttpResponse<String> get(String path) {
		return new AdvisorClient(this.port).get(path);
	}

	private CdsServiceResponseCardJson card(AdviceCode code) {
		return this.writer.write(CardExamples.saying(CardExamples.advice(code)), CardExamples.REQUEST).get(0);
	}

}
