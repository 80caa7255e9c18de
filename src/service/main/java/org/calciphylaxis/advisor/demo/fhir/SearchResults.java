package org.calciphylaxis.advisor.demo.fhir;

import java.util.List;
import java.util.function.UnaryOperator;

import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/** What a search found. Only the page that is asked for is copied. */
final class SearchResults extends SimpleBundleProvider {

	private final UnaryOperator<Resource> completion;

	/**
	 * @param completion what a copy gets before it goes out
	 */
	SearchResults(List<Resource> found, UnaryOperator<Resource> completion) {
		super(found);
		this.completion = completion;
	}

	@Override
	public List<IBaseResource> getResources(int from, int to) {
		return super.getResources(from, to).stream()
			.map((resource) -> (IBaseResource) this.completion.apply(((Resource) resource).copy()))
			.toList();
	}

}
