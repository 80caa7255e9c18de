package org.calciphylaxis.advisor.history;

import javax.sql.DataSource;

import org.calciphylaxis.advisor.EmbeddedPostgresExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresCardHistoryIT extends CardHistoryTest {

	@RegisterExtension
	static final EmbeddedPostgresExtension POSTGRES = EmbeddedPostgresExtension.migrated();

	@Override
	DataSource database() {
		return POSTGRES.dataSource();
	}

}
