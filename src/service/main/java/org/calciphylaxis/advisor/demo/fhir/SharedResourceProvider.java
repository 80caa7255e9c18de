package org.calciphylaxis.advisor.demo.fhir;

import java.util.List;
import java.util.function.UnaryOperator;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Resources that belong to no chart: read, and search by {@code _id}. */
class SharedResourceProvider extends ReadableResourceProvider {

	SharedResourceProvider(Class<? extends Resource> type, InMemoryResources records) {
		super(type, records);
	}

	@Search
	public List<Resource> search(@OptionalParam(name = "_id") @Nullable TokenOrListParam ids,
			@Sort @Nullable SortSpec sort) {
		return new SearchResults(withId(ids).sorted(SearchSort.by(sort)).toList(), UnaryOperator.identity());
	}

}
