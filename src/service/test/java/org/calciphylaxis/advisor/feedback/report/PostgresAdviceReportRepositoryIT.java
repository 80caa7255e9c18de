package org.calciphylaxis.advisor.feedback.report;

import javax.sql.DataSource;

import org.calciphylaxis.advisor.EmbeddedPostgresExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresAdviceReportRepositoryIT extends AdviceReportRepositoryTest {

	@RegisterExtension
	static final EmbeddedPostgresExtension POSTGRES = EmbeddedPostgresExtension.migrated();

	@Override
	DataSource database() {
		return POSTGRES.dataSource();
	}

}
