package org.calciphylaxis.advisor.cdshooks.feedback;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.calciphylaxis.advisor.cdshooks.request.RequestBodyReader;
import org.calciphylaxis.advisor.feedback.FeedbackService;
import org.calciphylaxis.advisor.observability.AuditRecord;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.calciphylaxis.advisor.security.limits.LimitsProperties;
import org.calciphylaxis.advisor.store.StoreUnavailable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /cds-services/{id}/feedback}: what clinicians did with the cards. */
@RestController
class FeedbackController {

	private final FeedbackService feedbackService;

	private final LimitsProperties limits;

	FeedbackController(FeedbackService feedbackService, LimitsProperties limits) {
		this.feedbackService = feedbackService;
		this.limits = limits;
	}

	/** 200 with an empty body: CDS Hooks defines none. */
	@PostMapping("/cds-services/{id}/feedback")
	ResponseEntity<Void> report(@PathVariable String id, @AuthenticationPrincipal CdsClientPrincipal caller,
			HttpServletRequest request) throws IOException {
		Hook service = Hook.ofServiceId(id).orElseThrow(HookRequestRefused::unknownService);
		AuditRecord.of(request).service(service.serviceId() + "/feedback");
		JsonNode body = RequestBodyReader.read(request, this.limits.maxFeedback());
		try {
			this.feedbackService.store(caller.name(), FeedbackRequestReader.read(body));
		}
		catch (StoreUnavailable ex) {
			throw HookRequestRefused.notNow("The feedback could not be stored; send it again.");
		}
		return ResponseEntity.ok().build();
	}

}
