package org.calciphylaxis.advisor.cdshooks.discovery;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServicesJson;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.prefetch.PrefetchTemplates;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /cds-services}: which services there are and what each wants to be sent. */
@RestController
class DiscoveryController {

	private static final String USAGE = "Essential: prefetch keys patient and conditions, or a fhirServer that may be"
			+ " called; without them the answer is 412. All other keys are optional: what is missing is said in"
			+ " the card. For adults only; a chart of a patient under 18 gets no card.";

	private final byte[] services;

	/** Changes with a version or a setting: the same until the next start. */
	private final String eTag;

	DiscoveryController(PrefetchTemplates templates) throws JsonProcessingException {
		CdsServicesJson listed = new CdsServicesJson();
		for (Hook hook : Hook.values()) {
			listed.addService(service(hook, templates));
		}
		this.services = JsonMapper.builder()
			.visibility(PropertyAccessor.ALL, Visibility.NONE)
			.serializationInclusion(Include.NON_EMPTY)
			.build()
			.writeValueAsBytes(listed);
		this.eTag = DigestUtils.md5DigestAsHex(this.services);
	}

	@GetMapping("/cds-services")
	ResponseEntity<byte[]> discover() {
		return ResponseEntity.ok().eTag(this.eTag).contentType(MediaType.APPLICATION_JSON).body(this.services);
	}

	private static CdsServiceJson service(Hook hook, PrefetchTemplates templates) {
		ServiceDescription description = ServiceDescription.of(hook);
		CdsServiceDefinition service = new CdsServiceDefinition(USAGE);
		service.setHook(hook.hookName())
			.setId(hook.serviceId())
			.setTitle(description.title())
			.setDescription(description.description());
		templates.all().forEach((template) -> service.addPrefetch(template.key().key(), template.template()));
		return service;
	}

}
