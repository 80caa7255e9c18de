package org.calciphylaxis.advisor.demo.fhir;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import ca.uhn.fhir.rest.param.TokenOrListParam;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What a resource says under a search parameter's name, found by the names of its
 * elements.
 */
final class SearchParameters {

	private SearchParameters() {
	}

	/**
	 * Whether one of the elements carries one of the tokens; all resources do of none.
	 */
	static Predicate<Resource> haveToken(@Nullable TokenOrListParam any, String... names) {
		if (any == null) {
			return (resource) -> true;
		}
		Tokens tokens = new Tokens(any);
		return (resource) -> values(resource, names).anyMatch(tokens::matches);
	}

	/** Whether {@code subject} or {@code patient} is this patient. */
	static boolean areAbout(Resource resource, String patientId) {
		return values(resource, "subject", "patient").filter(Reference.class::isInstance)
			.map(Reference.class::cast)
			.anyMatch((subject) -> patientId.equals(subject.getReferenceElement().getIdPart()));
	}

	/** The first date of these elements, for sorting. */
	static @Nullable Date date(Resource resource, List<String> names) {
		return values(resource, names.toArray(String[]::new)).map(SearchParameters::start)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static Stream<Base> values(Resource resource, String... names) {
		return Stream.of(names)
			.map(resource::getNamedProperty)
			.filter(Objects::nonNull)
			.map(Property::getValues)
			.flatMap(List::stream);
	}

	private static @Nullable Date start(Base value) {
		if (value instanceof BaseDateTimeType date) {
			return date.getValue();
		}
		return value instanceof Period period ? period.getStart() : null;
	}

}
