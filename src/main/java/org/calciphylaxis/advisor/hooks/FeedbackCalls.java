package org.calciphylaxis.advisor.hooks;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.assessment.Hook;
import org.calciphylaxis.advisor.audit.CallRecord;
import org.calciphylaxis.advisor.feedback.FeedbackBook;
import org.calciphylaxis.advisor.feedback.MemoryUnavailable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /cds-services/{id}/feedback}: what clinicians did with the cards. */
@RestController
class FeedbackCalls {

	private final FeedbackBook book;

	private final HookLimits limits;

	FeedbackCalls(FeedbackBook book, HookLimits limits) {
		this.book = book;
		this.limits = limits;
	}

	/** 200 with an empty body: CDS Hooks defines none. */
	@PostMapping("/cds-services/{id}/feedback")
	ResponseEntity<Void> report(@PathVariable String id, HttpServletRequest request) throws IOException {
		Hook service = ServiceIds.existing(id);
		CallRecord.of(request).service(service.serviceId() + "/feedback");
		JsonNode body = HookBody.read(request, this.limits.maxFeedback());
		try {
			this.book.enter(FeedbackReader.read(body));
		}
		catch (MemoryUnavailable ex) {
			throw Refusal.notNow("The feedback could not be stored; send it again.");
		}
		return ResponseEntity.ok().build();
	}

}
