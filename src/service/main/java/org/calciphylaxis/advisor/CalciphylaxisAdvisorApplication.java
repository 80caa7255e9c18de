package org.calciphylaxis.advisor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The CDS Hooks service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CalciphylaxisAdvisorApplication {

	public static void main(String[] args) {
		SpringApplication.run(CalciphylaxisAdvisorApplication.class, args);
	}

}
