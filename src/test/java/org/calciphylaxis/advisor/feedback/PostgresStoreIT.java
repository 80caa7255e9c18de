package org.calciphylaxis.advisor.feedback;

import javax.sql.DataSource;

import org.calciphylaxis.advisor.RealPostgres;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresStoreIT extends StoreTest {

	@RegisterExtension
	static final RealPostgres POSTGRES = new RealPostgres();

	@Override
	DataSource database() {
		return POSTGRES.dataSource();
	}

}
