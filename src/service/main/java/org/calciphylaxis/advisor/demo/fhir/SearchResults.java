package org.calciphylaxis.advisor.demo.fhir;

import java.util.AbstractList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.hl7.fhir.r4.model.Resource;

/** What a search found. A resource is copied when it is first asked for, for its page. */
final class SearchResults extends AbstractList<Resource> {

	private final List<Resource> found;

	private final Resource[] copies;

	private final UnaryOperator<Resource> completion;

	/**
	 * @param completion what a copy gets before it goes out
	 */
	SearchResults(List<Resource> found, UnaryOperator<Resource> completion) {
		this.found = found;
		this.copies = new Resource[found.size()];
		this.completion = completion;
	}

	@Override
	public synchronized Resource get(int index) {
		if (this.copies[index] == null) {
			this.copies[index] = this.completion.apply(this.found.get(index).copy());
		}
		return this.copies[index];
	}

	@Override
	public int size() {
		return this.found.size();
	}

}
