package org.calciphylaxis.advisor.history;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

import org.calciphylaxis.advisor.AdvisorProperties;
import org.calciphylaxis.advisor.PropertiesBinder;
import org.calciphylaxis.advisor.store.StoreFixture;

/** The card history of one instance of the service. */
record CardHistoryFixture(StoreFixture store, CardHistory cardHistory) {

	CardHistoryFixture(DataSource database, Clock clock, Map<String, String> properties) {
		this(new StoreFixture(database, clock), clock, properties);
	}

	private CardHistoryFixture(StoreFixture store, Clock clock, Map<String, String> properties) {
		this(store,
				new CardHistory(store.historyReader(), store.historyWriter(), StoreFixture.KEY,
						PropertiesBinder.bind("advisor.quiet", QuietPeriodProperties.class, properties),
						advisor(properties), store.metrics(), clock));
	}

	private static AdvisorProperties advisor(Map<String, String> properties) {
		Map<String, String> all = new HashMap<>(properties);
		all.put("advisor.base-url", "https://cds.example.org");
		return PropertiesBinder.bind("advisor", AdvisorProperties.class, all);
	}

}
