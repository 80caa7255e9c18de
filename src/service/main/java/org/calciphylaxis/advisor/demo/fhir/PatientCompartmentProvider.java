package org.calciphylaxis.advisor.demo.fhir;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IncludeParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** One type of resource in the patients' charts: read, search, create. */
class PatientCompartmentProvider extends ReadableResourceProvider {

	private final InMemoryResources records;

	PatientCompartmentProvider(Class<? extends Resource> type, InMemoryResources records) {
		super(type, records);
		this.records = records;
	}

	@Create
	public MethodOutcome create(@ResourceParam Resource resource) {
		if (this.records.all("Patient")
			.noneMatch((patient) -> SearchParameters.areAbout(resource, patient.getIdElement().getIdPart()))) {
			throw new UnprocessableEntityException("subject is none of the demo's patients");
		}
		this.records.create(resource);
		return new MethodOutcome(resource.getIdElement(), true).setResource(resource);
	}

	@Search
	public List<Resource> search(@OptionalParam(name = "_id") @Nullable TokenOrListParam ids,
			@OptionalParam(name = "patient") @Nullable ReferenceParam patient,
			@OptionalParam(name = "subject") @Nullable ReferenceParam subject,
			@OptionalParam(name = "code") @Nullable TokenOrListParam code,
			@OptionalParam(name = "category") @Nullable TokenOrListParam category,
			@OptionalParam(name = "status") @Nullable TokenOrListParam status, @Sort @Nullable SortSpec sort,
			@IncludeParam(allow = "MedicationRequest:medication") @Nullable Set<Include> include) {
		List<Resource> found = withId(ids)
			.filter((resource) -> isAbout(resource, patient) && isAbout(resource, subject))
			.filter(SearchParameters.haveToken(code, "code", "medication[x]"))
			.filter(SearchParameters.haveToken(category, "category"))
			.filter(SearchParameters.haveToken(status, "status"))
			.sorted(SearchSort.by(sort))
			.toList();
		return new SearchResults(found,
				(include == null || include.isEmpty()) ? UnaryOperator.identity() : this::withMedication);
	}

	private Resource withMedication(Resource resource) {
		if (resource instanceof MedicationRequest request && request.hasMedicationReference()) {
			String id = request.getMedicationReference().getReferenceElement().getIdPart();
			this.records.find("Medication", id).ifPresent(request.getMedicationReference()::setResource);
		}
		return resource;
	}

	private static boolean isAbout(Resource resource, @Nullable ReferenceParam patient) {
		return patient == null || SearchParameters.areAbout(resource, patient.getIdPart());
	}

}
