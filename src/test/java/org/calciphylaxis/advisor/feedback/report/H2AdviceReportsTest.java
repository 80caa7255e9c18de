package org.calciphylaxis.advisor.feedback.report;

import javax.sql.DataSource;

import org.calciphylaxis.advisor.feedback.TestStore;

class H2AdviceReportsTest extends AdviceReportsTest {

	private final DataSource database = TestStore.h2();

	@Override
	DataSource database() {
		return this.database;
	}

}
