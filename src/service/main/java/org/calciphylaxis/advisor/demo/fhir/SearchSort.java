package org.calciphylaxis.advisor.demo.fhir;

import java.util.Comparator;
import java.util.Date;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ca.uhn.fhir.rest.api.SortOrderEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The order that {@code _sort} asks for; ties, and no {@code _sort}, go by id. */
final class SearchSort {

	private static final Map<String, List<String>> DATES = Map.of("date",
			List.of("effective[x]", "performed[x]", "period", "date"), "recorded-date", List.of("recordedDate"),
			"onset-date", List.of("onset[x]"), "authoredon", List.of("authoredOn"), "authored", List.of("authoredOn"),
			"effective", List.of("effective[x]"));

	private static final Comparator<Resource> BY_ID = Comparator
		.comparing((resource) -> resource.getIdElement().getIdPart());

	private SearchSort() {
	}

	/** For one search: it looks at each resource once. */
	static Comparator<Resource> by(@Nullable SortSpec sort) {
		return (sort != null) ? one(sort).thenComparing(by(sort.getChain())) : BY_ID;
	}

	private static Comparator<Resource> one(SortSpec sort) {
		boolean newestFirst = sort.getOrder() == SortOrderEnum.DESC;
		if ("_id".equals(sort.getParamName())) {
			return newestFirst ? BY_ID.reversed() : BY_ID;
		}
		List<String> elements = DATES.get(sort.getParamName());
		if (elements == null) {
			throw new InvalidRequestException("_sort by " + sort.getParamName() + " is not supported");
		}
		Comparator<Date> dates = newestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder();
		Map<Resource, Optional<Date>> known = new IdentityHashMap<>();
		return Comparator.comparing((resource) -> known
			.computeIfAbsent(resource, (one) -> Optional.ofNullable(SearchParameters.date(one, elements)))
			.orElse(null), Comparator.nullsLast(dates));
	}

}
