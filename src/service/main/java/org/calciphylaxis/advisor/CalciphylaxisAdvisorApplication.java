package org.calciphylaxis.advisor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/**
 * The CDS Hooks service. Its packages are named, since a scan from here would read every
 * class of the core twice at each start, and the core has no beans.
 */
@SpringBootApplication(scanBasePackages = { CalciphylaxisAdvisorApplication.HERE + "cards",
		CalciphylaxisAdvisorApplication.HERE + "cdshooks", CalciphylaxisAdvisorApplication.HERE + "demo",
		CalciphylaxisAdvisorApplication.HERE + "feedback", CalciphylaxisAdvisorApplication.HERE + "fhirclient",
		CalciphylaxisAdvisorApplication.HERE + "history", CalciphylaxisAdvisorApplication.HERE + "observability",
		CalciphylaxisAdvisorApplication.HERE + "prefetch", CalciphylaxisAdvisorApplication.HERE + "security",
		CalciphylaxisAdvisorApplication.HERE + "smart", CalciphylaxisAdvisorApplication.HERE + "store" })
@ConfigurationPropertiesScan({ CalciphylaxisAdvisorApplication.HERE + "cards",
		CalciphylaxisAdvisorApplication.HERE + "cdshooks.warmup", CalciphylaxisAdvisorApplication.HERE + "fhirclient",
		CalciphylaxisAdvisorApplication.HERE + "history", CalciphylaxisAdvisorApplication.HERE + "security",
		CalciphylaxisAdvisorApplication.HERE + "store" })
@EnableConfigurationProperties({ AdvisorProperties.class, ChartProperties.class })
@Import({ AssessmentConfiguration.class, ChartConfiguration.class, ClockConfiguration.class, SettingsCheck.class,
		TerminologyConfiguration.class })
public class CalciphylaxisAdvisorApplication {

	static final String HERE = "org.calciphylaxis.advisor.";

	public static void main(String[] args) {
		SpringApplication.run(CalciphylaxisAdvisorApplication.class, args);
	}

}
