package org.calciphylaxis.advisor.feedback.report;

import javax.sql.DataSource;

import org.calciphylaxis.advisor.store.StoreFixture;

class H2AdviceReportRepositoryTest extends AdviceReportRepositoryTest {

	private final DataSource database = StoreFixture.h2();

	@Override
	DataSource database() {
		return this.database;
	}

}
