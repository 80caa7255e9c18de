package org.calciphylaxis.advisor;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The invariants of the house. */
@AnalyzeClasses(packages = "org.calciphylaxis.advisor", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {

	@ArchTest
	static final ArchRule assessmentIsPure = classes().that()
		.resideInAPackage("..advisor.assessment..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify..", "..advisor.assessment..", "..advisor.units..");

	@ArchTest
	static final ArchRule unitsArePure = classes().that()
		.resideInAPackage("..advisor.units..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify..", "..advisor.units..", "..advisor.assessment..",
				"com.github.benmanes.caffeine..")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule cardsKnowNothingOfHttp = noClasses().that()
		.resideInAPackage("..advisor.cards..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..",
				"..advisor.cdshooks..")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule chartKnowsNothingOfCards = noClasses().that()
		.resideInAPackage("..advisor.chart..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("..advisor.cards..", "..advisor.cdshooks..", "..advisor.prefetch..");

	@ArchTest
	static final ArchRule hooksReachFhirOnlyThroughPrefetchAndChart = noClasses().that()
		.resideInAPackage("..advisor.cdshooks..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.hl7.fhir..", "ca.uhn.fhir.parser..", "ca.uhn.fhir.rest.client..")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule packagesHaveNoCycles = slices().matching("org.calciphylaxis.advisor.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule roomsOfTheAssessmentSeeEachOtherOnlyDownward = layeredArchitecture()
		.consideringOnlyDependenciesInAnyPackage("..advisor.assessment..")
		.layer("assessor")
		.definedBy("..advisor.assessment")
		.layer("rules")
		.definedBy("..assessment.rules..")
		.layer("advice")
		.definedBy("..assessment.advice..")
		.layer("skin")
		.definedBy("..assessment.skin..")
		.layer("risk")
		.definedBy("..assessment.risk..")
		.layer("context")
		.definedBy("..assessment.context..")
		.layer("medication")
		.definedBy("..assessment.medication..")
		.layer("labs")
		.definedBy("..assessment.labs..")
		.whereLayer("assessor")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("rules")
		.mayOnlyBeAccessedByLayers("assessor")
		.whereLayer("advice")
		.mayOnlyBeAccessedByLayers("assessor", "rules")
		.whereLayer("skin")
		.mayOnlyBeAccessedByLayers("assessor", "rules")
		.whereLayer("risk")
		.mayOnlyBeAccessedByLayers("assessor", "rules", "advice")
		.whereLayer("context")
		.mayOnlyBeAccessedByLayers("assessor", "rules", "skin", "risk")
		.whereLayer("medication")
		.mayOnlyBeAccessedByLayers("assessor", "rules", "advice", "skin", "risk", "context")
		.whereLayer("labs")
		.mayOnlyBeAccessedByLayers("assessor", "rules", "skin", "risk", "context");

	@ArchTest
	static final ArchRule roomsHaveNoCycles = slices().matching("org.calciphylaxis.advisor.(**)")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule timeComesFromAClock = ArchitectureRules.TIME_COMES_FROM_A_CLOCK;

	/**
	 * Tests are where the build puts them, also when it builds elsewhere for another JDK.
	 */
	static class WithoutTests implements ImportOption {

		@Override
		public boolean includes(Location location) {
			return !location.contains("/test-classes/") && !location.contains("-tests.jar");
		}

	}

}
