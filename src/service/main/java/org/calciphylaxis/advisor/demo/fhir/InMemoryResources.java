package org.calciphylaxis.advisor.demo.fhir;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** Everything the demo's FHIR server holds, in memory, until restart. */
final class InMemoryResources {

	private final Map<String, Map<String, Resource>> byType = new ConcurrentHashMap<>();

	private final AtomicInteger created = new AtomicInteger();

	/** Takes in every resource of a Bundle under its own id. */
	void load(Bundle bundle, FhirContext fhir) {
		for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
			// the parser ties references within a Bundle to their targets, which a
			// search would then include unasked
			fhir.newTerser()
				.getAllResourceReferences(entry.getResource())
				.forEach((found) -> found.getResourceReference().setResource(null));
			put(entry.getResource());
		}
	}

	/** Gives a new resource an id and keeps it. */
	void create(Resource resource) {
		resource.setId("created-" + this.created.incrementAndGet());
		put(resource);
	}

	/** One resource, as a copy that the caller may change. */
	Optional<Resource> find(String type, String id) {
		return Optional.ofNullable(this.byType.getOrDefault(type, Map.of()).get(id)).map(Resource::copy);
	}

	/** Every resource of a type, in no order, to be looked at and not changed. */
	Stream<Resource> all(String type) {
		return this.byType.getOrDefault(type, Map.of()).values().stream();
	}

	private void put(Resource resource) {
		String id = resource.getIdElement().getIdPart();
		resource.setId(id);
		this.byType.computeIfAbsent(resource.fhirType(), (type) -> new ConcurrentHashMap<>()).put(id, resource);
	}

}
