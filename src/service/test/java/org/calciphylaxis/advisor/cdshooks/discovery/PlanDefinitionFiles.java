package org.calciphylaxis.advisor.cdshooks.discovery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import ca.uhn.fhir.context.FhirContext;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.TriggerDefinition;
import org.hl7.fhir.r4.model.TriggerDefinition.TriggerType;
import org.hl7.fhir.r4.model.UriType;

/** The services as PlanDefinitions, and a Library of what their rules rest on. */
final class PlanDefinitionFiles {

	private static final String BASE = "https://calciphylaxis-advisor.github.io/fhir/";

	private static final String LIBRARY = BASE + "Library/calciphylaxis-rules";

	private static final String VERSION = "0.2.0";

	private static final String NOT_EXECUTABLE = " It describes the service; it holds no executable logic: the rules"
			+ " are in docs/rules.md and in the program.";

	/** What carries most of the rules; the rest is in docs/clinical-rationale.md. */
	private static final Map<String, String> CITATIONS = new TreeMap<>(
			Map.of("https://pmc.ncbi.nlm.nih.gov/articles/PMC10557543/",
					"Tiers of factors and skin findings for dialysis patients (PMC10557543, table 3)",
					"https://pmc.ncbi.nlm.nih.gov/articles/PMC8494680/",
					"Matched cohort of the United Kingdom: mortality, bacteremia, healing (PMC8494680)",
					"https://pmc.ncbi.nlm.nih.gov/articles/PMC5084892/",
					"Risk factors at the onset in hemodialysis patients (PMC5084892)",
					"https://pmc.ncbi.nlm.nih.gov/articles/PMC9226545/",
					"Chinese survey of 3,867 patients: factors, scintigraphy (PMC9226545)",
					"https://pmc.ncbi.nlm.nih.gov/articles/PMC9875840/",
					"Apixaban against phenprocoumon in 97 hemodialysis patients (PMC9875840)",
					"https://pmc.ncbi.nlm.nih.gov/articles/PMC4422249/",
					"Calciphylaxis in a trial of cinacalcet in 3,861 patients (PMC4422249)"));

	private PlanDefinitionFiles() {
	}

	/** The text of each file, by its path. */
	static Map<String, String> texts() {
		Map<String, String> texts = new TreeMap<>();
		for (Hook hook : Hook.values()) {
			texts.put("fhir-resources/plan-definitions/" + hook.serviceId() + ".json", json(planDefinition(hook)));
		}
		texts.put("fhir-resources/plan-definitions/library.json", json(library()));
		return texts;
	}

	private static PlanDefinition planDefinition(Hook hook) {
		ServiceDescription description = ServiceDescription.of(hook);
		PlanDefinition plan = new PlanDefinition();
		plan.getMeta().addProfile("http://hl7.org/fhir/StructureDefinition/cdshooksserviceplandefinition");
		plan.addExtension("http://hl7.org/fhir/StructureDefinition/cqf-cdsHooksEndpoint",
				new UriType("cds-services/" + hook.serviceId()));
		describe(plan, "PlanDefinition/" + hook.serviceId(), name(hook), description.title());
		plan.setDescription(
				description.description() + NOT_EXECUTABLE + " The endpoint is relative to the installation's base.");
		plan.setType(coded("http://terminology.hl7.org/CodeSystem/plan-definition-type", "eca-rule", "ECA Rule"));
		plan.setUsage("For adults only. Essential: the prefetch keys patient and conditions.");
		citations().forEach(plan::addRelatedArtifact);
		plan.setLibrary(List.of(new CanonicalType(LIBRARY + "|" + VERSION)));
		plan.addAction()
			.setTitle(description.title())
			.setDescription(description.description())
			.setTrigger(List.of(new TriggerDefinition().setType(TriggerType.NAMEDEVENT).setName(hook.hookName())))
			.setInput(Stream.of(PrefetchKey.values()).map(PlanDefinitionFiles::input).toList());
		return plan;
	}

	private static Library library() {
		Library library = new Library();
		describe(library, "Library/calciphylaxis-rules", "CalciphylaxisRules", "Rules of Calciphylaxis Advisor");
		library.setDescription("What the rules of Calciphylaxis Advisor rest on: terminology, data and literature. "
				+ NOT_EXECUTABLE.strip());
		library.setType(
				coded("http://terminology.hl7.org/CodeSystem/library-type", "asset-collection", "Asset Collection"));
		library.setDataRequirement(Stream.of(PrefetchKey.values()).map(PlanDefinitionFiles::input).toList());
		citations().forEach(library::addRelatedArtifact);
		Stream.of(Concept.values())
			.map((concept) -> BASE + "ValueSet/" + concept.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.sorted()
			.forEach((valueSet) -> library.addRelatedArtifact()
				.setType(RelatedArtifactType.DEPENDSON)
				.setResource(valueSet + "|" + VERSION));
		return library;
	}

	private static void describe(MetadataResource artifact, String path, String name, String title) {
		artifact.setId(path.substring(path.indexOf('/') + 1));
		artifact.setUrl(BASE + path)
			.setVersion(VERSION)
			.setName(name)
			.setTitle(title)
			.setStatus(PublicationStatus.DRAFT)
			.setExperimental(true)
			.setPublisher("Calciphylaxis Advisor");
	}

	private static Stream<RelatedArtifact> citations() {
		return CITATIONS.entrySet()
			.stream()
			.map((entry) -> new RelatedArtifact().setType(RelatedArtifactType.CITATION)
				.setCitation(entry.getValue())
				.setUrl(entry.getKey()));
	}

	/** A prefetch key, by the type of its resources. */
	private static DataRequirement input(PrefetchKey key) {
		DataRequirement data = new DataRequirement();
		data.setId(key.key());
		return data.setType(switch (key) {
			case PATIENT -> "Patient";
			case CONDITIONS -> "Condition";
			case MEDICATION_REQUESTS -> "MedicationRequest";
			case MEDICATION_STATEMENTS -> "MedicationStatement";
			case LABS, OBSERVATIONS -> "Observation";
			case PROCEDURES -> "Procedure";
			case SERVICE_REQUESTS -> "ServiceRequest";
			case DIAGNOSTIC_REPORTS -> "DiagnosticReport";
			case ENCOUNTERS -> "Encounter";
		});
	}

	private static String name(Hook hook) {
		StringBuilder name = new StringBuilder("CalciphylaxisAdvisor");
		for (String word : hook.hookName().split("-")) {
			name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
		}
		return name.toString();
	}

	private static CodeableConcept coded(String system, String code, String display) {
		return new CodeableConcept(new Coding(system, code, display));
	}

	private static String json(Resource resource) {
		return FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true).encodeResourceToString(resource) + "\n";
	}

}
