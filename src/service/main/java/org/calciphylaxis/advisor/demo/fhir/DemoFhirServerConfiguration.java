package org.calciphylaxis.advisor.demo.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeResourceDefinition;
import ca.uhn.fhir.context.api.BundleInclusionRule;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.FifoMemoryPagingProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import org.calciphylaxis.advisor.demo.SyntheticPatients;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The FHIR R4 server at {@code /fhir} that plays the EHR in the demo. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoFhirServerConfiguration {

	private static final int PAGE = 50;

	private static final int MAX_PAGE_SIZE = 500;

	private static final List<Class<? extends Resource>> CHART = List.of(AllergyIntolerance.class, Condition.class,
			DiagnosticReport.class, Encounter.class, FamilyMemberHistory.class, MedicationRequest.class,
			MedicationStatement.class, Observation.class, Procedure.class, ServiceRequest.class);

	private static final List<Class<? extends Resource>> SHARED = List.of(Patient.class, Practitioner.class,
			Medication.class);

	@Bean
	ServletRegistrationBean<RestfulServer> fhirServer(SyntheticPatients stories) {
		FhirContext fhir = FhirContexts.context();
		RestfulServer server = new LoadingFhirServer(fhir, () -> providers(stories, fhir));
		server.setServerName("Calciphylaxis Advisor: synthetic patients");
		server.setDefaultResponseEncoding(EncodingEnum.JSON);
		server.setBundleInclusionRule(BundleInclusionRule.BASED_ON_RESOURCE_PRESENCE);
		FifoMemoryPagingProvider pages = new FifoMemoryPagingProvider(MAX_PAGE_SIZE);
		pages.setDefaultPageSize(PAGE);
		pages.setMaximumPageSize(MAX_PAGE_SIZE);
		server.setPagingProvider(pages);
		ServletRegistrationBean<RestfulServer> registration = new ServletRegistrationBean<>(server, "/fhir/*");
		registration.setName("fhir");
		registration.setLoadOnStartup(1);
		return registration;
	}

	private static List<Object> providers(SyntheticPatients stories, FhirContext fhir) {
		InMemoryResources records = new InMemoryResources();
		stories.charts()
			.forEach((chart) -> records.load(fhir.newJsonParser().parseResource(Bundle.class, chart), fhir));
		List<Object> providers = new ArrayList<>();
		CHART.forEach((type) -> providers.add(new PatientCompartmentProvider(type, records)));
		SHARED.forEach((type) -> providers.add(new SharedResourceProvider(type, records)));
		Stream.concat(CHART.stream(), SHARED.stream()).forEach((type) -> complete(fhir.getResourceDefinition(type)));
		return providers;
	}

	/**
	 * A type that two requests are the first to ask about at the same time can be without
	 * its base (HAPI 8.8, deferred scanning), and {@code /fhir/metadata} fails then.
	 */
	private static void complete(RuntimeResourceDefinition type) {
		type.getBaseDefinition();
	}

}
