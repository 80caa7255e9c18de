package org.calciphylaxis.advisor.cdshooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationOptions;
import org.calciphylaxis.advisor.OfflineValidation;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r5.formats.JsonParser;

/**
 * HL7's validator with HL7's logical models of CDS Hooks. Both are made for FHIR's own
 * build; this tells HAPI what it does not expect: types that are named by a URL, and the
 * type that R5 derives them from.
 */
final class LogicalModels {

	private static final String BASE = "http://hl7.org/fhir/tools/StructureDefinition/";

	private static final String FOLDER = "/org/hl7/fhir/testcases/";

	private static final List<String> NAMES = List.of("CDSHooksElement", "CDSHooksExtensions", "CDSHooksServices",
			"CDSHooksRequest", "CDSHooksResponse", "CDSHookContext", "CDSHookPatientViewContext",
			"CDSHookOrderSelectContext", "CDSHookOrderSignContext");

	private static final FhirValidator VALIDATOR = validator();

	private LogicalModels() {
	}

	/** A document that HL7 tests its validator with. */
	static String example(String name) {
		try (InputStream example = LogicalModels.class.getResourceAsStream(FOLDER + "validator/" + name + ".json")) {
			return new String(example.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is wrong with a document of this model; empty when nothing is. */
	static List<String> errors(String model, String document) {
		return VALIDATOR.validateWithResult(document, new ValidationOptions().addProfile(BASE + model))
			.getMessages()
			.stream()
			.filter((message) -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
			.map((message) -> message.getLocationString() + ": " + message.getMessage())
			.toList();
	}

	private static FhirValidator validator() {
		FhirContext fhir = FhirContext.forR4Cached();
		PrePopulatedValidationSupport models = new PrePopulatedValidationSupport(fhir);
		NAMES.forEach((name) -> models.addStructureDefinition(read(name)));
		models.addStructureDefinition(base());
		ValidationSupportChain chain = OfflineValidation.with(models);
		return fhir.newValidator().registerValidatorModule(new FhirInstanceValidator(chain) {

			private final WorkerContextValidationSupportAdapter context = new TypesByUrl(chain);

			@Override
			protected WorkerContextValidationSupportAdapter provideWorkerContext() {
				return this.context;
			}

		});
	}

	/** The type that R5 derives the models from, and R4 has not. */
	private static StructureDefinition base() {
		StructureDefinition base = new StructureDefinition();
		base.setUrl("http://hl7.org/fhir/StructureDefinition/Base").setName("Base").setType("Base").setAbstract(true);
		base.setKind(StructureDefinition.StructureDefinitionKind.COMPLEXTYPE);
		base.getSnapshot().addElement().setPath("Base").setMin(0).setMax("*");
		return base;
	}

	private static Resource read(String name) {
		try (InputStream model = LogicalModels.class.getResourceAsStream(FOLDER + "r5/uml/input/" + name + ".json")) {
			return VersionConvertorFactory_40_50.convertResource(new JsonParser().parse(model));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A type of a model is named by its URL. */
	private static final class TypesByUrl extends WorkerContextValidationSupportAdapter {

		TypesByUrl(IValidationSupport support) {
			super(support);
		}

		@Override
		public org.hl7.fhir.r5.model.StructureDefinition fetchTypeDefinition(String type) {
			return type.startsWith("http") ? fetchResource(org.hl7.fhir.r5.model.StructureDefinition.class, type)
					: super.fetchTypeDefinition(type);
		}

	}

}
