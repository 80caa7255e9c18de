package org.calciphylaxis.advisor.cdshooks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.cards.page.AdvicePage;
import org.calciphylaxis.advisor.cards.page.LocalizedPages;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /advice/{code}}: the page behind a card. It is the same for everybody and
 * says nothing of any patient, so it needs no token and may be cached.
 */
@RestController
class AdvicePageController {

	/** Short, because a page shows the thresholds, and a restart can change them. */
	private static final CacheControl CACHE = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final LocalizedPages pages;

	private final CardLanguages languages;

	AdvicePageController(LocalizedPages pages, CardLanguages languages) {
		this.pages = pages;
		this.languages = languages;
	}

	@GetMapping("/advice")
	ResponseEntity<byte[]> overview(@RequestHeader HttpHeaders headers) {
		Language language = this.languages.ofBrowser(headers);
		return answer(language, this.pages.in(language).overview());
	}

	@GetMapping("/advice/{code}")
	ResponseEntity<byte[]> page(@PathVariable String code, @RequestHeader HttpHeaders headers) {
		Language language = this.languages.ofBrowser(headers);
		return answer(language, this.pages.in(language).find(code).orElseThrow(HookRequestRefused::unknownAdvice));
	}

	private ResponseEntity<byte[]> answer(Language language, AdvicePage page) {
		return ResponseEntity.ok()
			.cacheControl(CACHE)
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.eTag("W/\"" + page.hash() + '"')
			.contentType(HTML)
			.headers((headers) -> {
				headers.setContentLanguage(language.locale());
				headers.set("Content-Security-Policy",
						"default-src 'none'; style-src " + this.pages.in(language).styleSource()
								+ "; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
			})
			.body(page.html().getBytes(StandardCharsets.UTF_8));
	}

}
