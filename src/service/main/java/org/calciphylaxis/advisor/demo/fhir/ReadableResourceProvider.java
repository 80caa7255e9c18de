package org.calciphylaxis.advisor.demo.fhir;

import java.util.stream.Stream;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** One type of resource: read, and what every search begins with. */
abstract class ReadableResourceProvider implements IResourceProvider {

	private final Class<? extends Resource> type;

	private final InMemoryResources records;

	ReadableResourceProvider(Class<? extends Resource> type, InMemoryResources records) {
		this.type = type;
		this.records = records;
	}

	@Override
	public Class<? extends Resource> getResourceType() {
		return this.type;
	}

	@Read
	public Resource read(@IdParam IdType id) {
		return this.records.find(this.type.getSimpleName(), id.getIdPart())
			.orElseThrow(() -> new ResourceNotFoundException("no such " + this.type.getSimpleName()));
	}

	/**
	 * Those with one of the ids, all when none is asked for; to be looked at and not
	 * changed.
	 */
	Stream<Resource> withId(@Nullable TokenOrListParam ids) {
		return this.records.all(this.type.getSimpleName())
			.filter((resource) -> ids == null || ids.getValuesAsQueryTokens()
				.stream()
				.anyMatch((id) -> resource.getIdElement().getIdPart().equals(id.getValue())));
	}

}
