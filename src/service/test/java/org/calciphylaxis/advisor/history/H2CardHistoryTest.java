package org.calciphylaxis.advisor.history;

import javax.sql.DataSource;

import org.calciphylaxis.advisor.store.StoreFixture;

class H2CardHistoryTest extends CardHistoryTest {

	private final DataSource database = StoreFixture.h2();

	@Override
	DataSource database() {
		return this.database;
	}

}
