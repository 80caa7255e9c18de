package org.calciphylaxis.advisor.cdshooks.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

import org.calciphylaxis.advisor.cards.page.AdvicePage;
import org.calciphylaxis.advisor.cards.page.AdvicePages;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

	private final AdvicePages pages;

	private final String contentSecurityPolicy;

	AdvicePageController(AdvicePages pages) {
		this.pages = pages;
		this.contentSecurityPolicy = "default-src 'none'; style-src " + pages.styleSource()
				+ "; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
	}

	@GetMapping("/advice")
	ResponseEntity<byte[]> overview() {
		return answer(this.pages.overview());
	}

	@GetMapping("/advice/{code}")
	ResponseEntity<byte[]> page(@PathVariable String code) {
		return answer(this.pages.find(code).orElseThrow(HookRequestRefused::unknownAdvice));
	}

	private ResponseEntity<byte[]> answer(AdvicePage page) {
		return ResponseEntity.ok().cacheControl(CACHE).eTag(page.hash()).contentType(HTML).headers((headers) -> {
			headers.setContentLanguage(Locale.ENGLISH);
			headers.set("Content-Security-Policy", this.contentSecurityPolicy);
		}).body(page.html().getBytes(StandardCharsets.UTF_8));
	}

}
