package org.calciphylaxis.advisor.smart;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.cdshooks.CallDeadlines;
import org.calciphylaxis.advisor.cdshooks.CallDeadlines.CallDeadline;
import org.calciphylaxis.advisor.cdshooks.CardLanguages;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.calciphylaxis.advisor.cdshooks.request.FhirAuthorizationReader;
import org.calciphylaxis.advisor.cdshooks.request.RequestBodyReader;
import org.calciphylaxis.advisor.observability.AuditRecord;
import org.calciphylaxis.advisor.security.limits.LimitsProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /smart/assessment}: the assessment behind the SMART app's picture, for
 * whoever can read the patient at the EHR. Nothing of it is stored or logged.
 */
@RestController
@ConditionalOnBooleanProperty("advisor.smart.enabled")
class SmartAssessmentController {

	private static final String SCHEME = "Bearer ";

	private final ObjectMapper json = new ObjectMapper();

	private final SmartAssessmentHandler handler;

	private final LimitsProperties limits;

	private final CallDeadlines deadlines;

	private final CardLanguages languages;

	SmartAssessmentController(SmartAssessmentHandler handler, LimitsProperties limits, CallDeadlines deadlines,
			CardLanguages languages) {
		this.handler = handler;
		this.limits = limits;
		this.deadlines = deadlines;
		this.languages = languages;
	}

	@PostMapping("/smart/assessment")
	ResponseEntity<byte[]> assess(HttpServletRequest request, @RequestHeader HttpHeaders headers) throws IOException {
		AuditRecord.of(request).service("smart-app");
		String token = token(request.getHeader(HttpHeaders.AUTHORIZATION));
		try (CallDeadline deadline = this.deadlines.start()) {
			try {
				return answer(SmartRequest.read(RequestBodyReader.read(request, this.limits.maxBody()), token),
						this.languages.ofBrowser(headers));
			}
			catch (CancellationException ex) {
				throw deadline.hasPassed() ? HookRequestRefused.tooCostly() : ex;
			}
		}
	}

	private ResponseEntity<byte[]> answer(SmartRequest request, Language language) throws JsonProcessingException {
		return ResponseEntity.ok()
			.headers((headers) -> headers.setContentLanguage(language.locale()))
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.json.writeValueAsBytes(this.handler.assess(request, language)));
	}

	@ExceptionHandler
	ResponseEntity<Void> refused(AccessTokenRefused ex) {
		return ResponseEntity.status(HttpStatus.UNAUTHORIZED).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
	}

	private static String token(@Nullable String header) {
		if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			throw new AccessTokenRefused();
		}
		String token = header.substring(SCHEME.length()).strip();
		if (!FhirAuthorizationReader.isToken(token)) {
			throw new AccessTokenRefused();
		}
		return token;
	}

}
