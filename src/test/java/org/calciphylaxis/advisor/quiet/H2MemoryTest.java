package org.calciphylaxis.advisor.quiet;

import javax.sql.DataSource;

import org.calciphylaxis.advisor.feedback.TestStore;

class H2MemoryTest extends MemoryTest {

	private final DataSource database = TestStore.h2();

	@Override
	DataSource database() {
		return this.database;
	}

}
