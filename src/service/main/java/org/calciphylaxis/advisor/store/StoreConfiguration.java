package org.calciphylaxis.advisor.store;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Sets up what depends on the settings and on the kind of database. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class StoreConfiguration {

	@Bean
	KeyedHash keyedHash(CardHistoryProperties settings) {
		return new KeyedHash(settings.key());
	}

	@Bean
	DatabaseLocation databaseLocation(JdbcConnectionDetails connection) {
		return new DatabaseLocation(connection.getJdbcUrl());
	}

}
