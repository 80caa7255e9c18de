package org.calciphylaxis.advisor.screening;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.calciphylaxis.advisor.ArchitectureRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** What another engine than Spark could take over as it is. */
@AnalyzeClasses(packages = "org.calciphylaxis.advisor.screening", importOptions = ImportOption.DoNotIncludeTests.class)
class ScreeningArchitectureTest {

	@ArchTest
	static final ArchRule linesPatientsAndReportKnowNoEngine = noClasses().that()
		.resideInAnyPackage("..screening.input..", "..screening.patient..", "..screening.report..",
				"..screening.generator..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

	@ArchTest
	static final ArchRule sparkIsInTheJobAndItsCommand = noClasses().that()
		.resideOutsideOfPackages("..screening.job..", "..screening.command..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.apache.spark..");

	@ArchTest
	static final ArchRule packagesHaveNoCycles = slices().matching("org.calciphylaxis.advisor.screening.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule timeComesFromAClock = ArchitectureRules.TIME_COMES_FROM_A_CLOCK;

}
