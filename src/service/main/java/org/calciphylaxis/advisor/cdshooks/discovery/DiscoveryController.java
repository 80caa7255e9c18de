package org.calciphylaxis.advisor.cdshooks.discovery;

import java.util.List;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServicesJson;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.prefetch.PrefetchTemplate;
import org.calciphylaxis.advisor.prefetch.PrefetchTemplates;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /cds-services}: which services there are and what each wants to be sent. */
@RestController
class DiscoveryController {

	private static final String USAGE = "Essential: prefetch keys patient and conditions, or a fhirServer that may be"
			+ " called; without them the answer is 412. All other keys are optional: what is missing is said in"
			+ " the card. For adults only; a chart of a patient under 18 gets no card.";

	private final Discovery plain;

	private final Discovery dateBounded;

	DiscoveryController(PrefetchTemplates templates) throws JsonProcessingException {
		this.plain = Discovery.of(services(templates.all()));
		this.dateBounded = Discovery.of(services(templates.dateBounded()));
	}

	@GetMapping("/cds-services")
	ResponseEntity<byte[]> discover(@AuthenticationPrincipal CdsClientPrincipal caller) {
		Discovery discovery = caller.dateBoundedPrefetch() ? this.dateBounded : this.plain;
		return ResponseEntity.ok()
			.eTag(discovery.eTag())
			.contentType(MediaType.APPLICATION_JSON)
			.body(discovery.body());
	}

	private static CdsServicesJson services(List<PrefetchTemplate> templates) {
		CdsServicesJson listed = new CdsServicesJson();
		for (Hook hook : Hook.values()) {
			listed.addService(service(hook, templates));
		}
		return listed;
	}

	private static CdsServiceJson service(Hook hook, List<PrefetchTemplate> templates) {
		ServiceDescription description = ServiceDescription.of(hook);
		CdsServiceDefinition service = new CdsServiceDefinition(USAGE, hook.hookVersion());
		service.setHook(hook.hookName())
			.setId(hook.serviceId())
			.setTitle(description.title())
			.setDescription(description.description());
		templates.forEach((template) -> service.addPrefetch(template.key().key(), template.template()));
		return service;
	}

	/**
	 * An answer of discovery.
	 *
	 * @param body the JSON in UTF-8
	 * @param eTag changes with a version or a setting: the same until the next start
	 */
	private record Discovery(byte[] body, String eTag) {

		static Discovery of(CdsServicesJson services) throws JsonProcessingException {
			byte[] body = JsonMapper.builder()
				.visibility(PropertyAccessor.ALL, Visibility.NONE)
				.serializationInclusion(Include.NON_EMPTY)
				.build()
				.writeValueAsBytes(services);
			return new Discovery(body, DigestUtils.md5DigestAsHex(body));
		}

	}

}
