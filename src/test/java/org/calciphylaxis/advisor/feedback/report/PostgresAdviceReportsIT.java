package org.calciphylaxis.advisor.feedback.report;

import javax.sql.DataSource;

import org.calciphylaxis.advisor.RealPostgres;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresAdviceReportsIT extends AdviceReportsTest {

	@RegisterExtension
	static final RealPostgres POSTGRES = RealPostgres.migrated();

	@Override
	DataSource database() {
		return POSTGRES.dataSource();
	}

}
