package org.calciphylaxis.advisor.hooks;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.assessment.Hook;
import org.calciphylaxis.advisor.audit.CallRecord;
import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;
import org.calciphylaxis.advisor.trust.Caller;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /cds-services/{id}}: the call of a hook. */
@RestController
class ServiceCalls {

	private final HookCall hookCall;

	private final HookLimits limits;

	ServiceCalls(HookCall hookCall, HookLimits limits) {
		this.hookCall = hookCall;
		this.limits = limits;
	}

	@PostMapping("/cds-services/{id}")
	ResponseEntity<byte[]> call(@PathVariable String id, @AuthenticationPrincipal Caller caller,
			HttpServletRequest request) throws IOException {
		Hook service = ServiceIds.existing(id);
		CallRecord call = CallRecord.of(request);
		call.service(service.serviceId());
		JsonNode body = HookBody.read(request, this.limits.maxBody());
		HookRequest sent = HookRequestReader.read(body, service);
		call.hookInstance(sent.hookInstance());
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer(sent, caller, call));
	}

	private byte[] answer(HookRequest sent, Caller caller, CallRecord call) {
		try {
			HookAnswer answer = this.hookCall.answer(sent, caller);
			call.advice(answer.advice());
			call.missing(answer.missing());
			return answer.body();
		}
		catch (EssentialDataMissing ex) {
			call.missing(List.of(ex.key().key()));
			throw ex;
		}
	}

}
