package org.calciphylaxis.advisor.quiet;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;

import javax.sql.DataSource;

import org.calciphylaxis.advisor.Settings;
import org.calciphylaxis.advisor.chart.ChartProperties;
import org.calciphylaxis.advisor.feedback.TestStore;

/** One instance of the service, as far as it remembers. */
record Replica(TestStore store, Memory memory) {

	Replica(DataSource database, Clock clock, Map<String, String> properties) {
		this(new TestStore(database, clock), clock, properties);
	}

	private Replica(TestStore store, Clock clock, Map<String, String> properties) {
		this(store, new Memory(store.recall(), store.scribe(), TestStore.KEY,
				Settings.bind("advisor.quiet", QuietSettings.class, properties), new ChartProperties(ZoneOffset.UTC),
				Settings.bind("advisor", ServiceModes.class, properties), store.numbers(), clock));
	}

}
