package org.calciphylaxis.advisor.quiet;

import javax.sql.DataSource;

import org.calciphylaxis.advisor.RealPostgres;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresMemoryIT extends MemoryTest {

	@RegisterExtension
	static final RealPostgres POSTGRES = RealPostgres.migrated();

	@Override
	DataSource database() {
		return POSTGRES.dataSource();
	}

}
