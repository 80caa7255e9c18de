package org.calciphylaxis.advisor.feedback.report;

import javax.sql.DataSource;

import org.calciphylaxis.advisor.RealPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresAdviceReportsIT extends AdviceReportsTest {

	@RegisterExtension
	static final RealPostgres POSTGRES = new RealPostgres();

	@BeforeAll
	static void migrate() {
		Flyway.configure().dataSource(POSTGRES.dataSource()).load().migrate();
	}

	@Override
	DataSource database() {
		return POSTGRES.dataSource();
	}

}
