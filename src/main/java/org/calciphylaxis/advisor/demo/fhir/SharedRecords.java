package org.calciphylaxis.advisor.demo.fhir;

import java.util.List;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Resources that belong to no chart: read, and search by {@code _id}. */
class SharedRecords implements IResourceProvider {

	private final Class<? extends Resource> type;

	private final Records records;

	SharedRecords(Class<? extends Resource> type, Records records) {
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

	@Search
	public List<Resource> search(@OptionalParam(name = "_id") @Nullable TokenOrListParam ids,
			@Sort @Nullable SortSpec sort) {
		return this.records.all(this.type.getSimpleName())
			.stream()
			.filter((resource) -> isOneOf(resource, ids))
			.sorted(Order.by(sort))
			.toList();
	}

	static boolean isOneOf(Resource resource, @Nullable TokenOrListParam ids) {
		return ids == null || ids.getValuesAsQueryTokens()
			.stream()
			.anyMatch((id) -> resource.getIdElement().getIdPart().equals(id.getValue()));
	}

}
