package org.calciphylaxis.advisor.cdshooks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.CallDeadlines.CallDeadline;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.calciphylaxis.advisor.cdshooks.request.HookRequest;
import org.calciphylaxis.advisor.cdshooks.request.HookRequestReader;
import org.calciphylaxis.advisor.cdshooks.request.RequestBodyReader;
import org.calciphylaxis.advisor.observability.AuditRecord;
import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.calciphylaxis.advisor.security.limits.CallerConnection;
import org.calciphylaxis.advisor.security.limits.LimitsProperties;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /cds-services/{id}}: the call of a hook. */
@RestController
class HookController {

	private final HookCallHandler hookCallHandler;

	private final LimitsProperties limits;

	private final CallDeadlines deadlines;

	HookController(HookCallHandler hookCallHandler, LimitsProperties limits, CallDeadlines deadlines) {
		this.hookCallHandler = hookCallHandler;
		this.limits = limits;
		this.deadlines = deadlines;
	}

	@PostMapping("/cds-services/{id}")
	ResponseEntity<byte[]> call(@PathVariable String id, @AuthenticationPrincipal CdsClientPrincipal caller,
			HttpServletRequest request) throws IOException {
		Hook service = Hook.ofServiceId(id).orElseThrow(HookRequestRefused::unknownService);
		AuditRecord call = AuditRecord.of(request);
		call.service(service.serviceId());
		HookResponse answer = answer(service, request, caller, call);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.headers((headers) -> headers.setContentLanguage(answer.language().locale()))
			.body(answer.body());
	}

	private HookResponse answer(Hook service, HttpServletRequest request, CdsClientPrincipal caller, AuditRecord call)
			throws IOException {
		try (CallDeadline deadline = this.deadlines.start()) {
			try {
				JsonNode body = RequestBodyReader.read(request, this.limits.maxBody());
				deadline.stopWhen(CallerConnection.of(request)::isClosed);
				HookRequest sent = HookRequestReader.read(body, service);
				call.hookInstance(sent.hookInstance());
				return answer(sent, caller, call);
			}
			catch (CancellationException ex) {
				if (deadline.isAbandoned()) {
					throw HookRequestRefused.abandoned();
				}
				throw deadline.hasPassed() ? HookRequestRefused.tooCostly() : ex;
			}
		}
	}

	private HookResponse answer(HookRequest sent, CdsClientPrincipal caller, AuditRecord call) {
		try {
			HookResponse answer = this.hookCallHandler.answer(sent, caller);
			call.advice(answer.advice());
			call.missing(answer.missing());
			call.dropped(answer.dropped());
			return answer;
		}
		catch (EssentialDataMissing ex) {
			call.missing(List.of(ex.key().key()));
			throw ex;
		}
	}

}
