package org.calciphylaxis.advisor.hooks;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.assessment.Hook;
import org.calciphylaxis.advisor.audit.CallRecord;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
	ResponseEntity<byte[]> call(@PathVariable String id, HttpServletRequest request) throws IOException {
		Hook service = ServiceIds.hook(id).orElseThrow(Refusal::unknownService);
		CallRecord call = CallRecord.of(request);
		call.service(service.serviceId());
		RequestMediaType.check(request);
		byte[] body = CappedBody.read(request, this.limits.maxBody());
		HookRequest sent = HookRequestReader.read(HookBody.parse(body), service);
		call.hookInstance(sent.hookInstance());
		HookAnswer answer = this.hookCall.answer(sent);
		call.advice(answer.advice());
		call.missing(answer.missing());
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer.body());
	}

}
