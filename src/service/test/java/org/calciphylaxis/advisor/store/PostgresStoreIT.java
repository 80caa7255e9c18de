package org.calciphylaxis.advisor.store;

import javax.sql.DataSource;

import org.calciphylaxis.advisor.EmbeddedPostgresExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresStoreIT extends StoreTest {

	@RegisterExtension
	static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

	@Override
	DataSource database() {
		return POSTGRES.dataSource();
	}

}
