package org.calciphylaxis.advisor.store;

import java.nio.charset.StandardCharsets;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The memory as this database needs it, and the clockwork of its jobs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class StoreConfiguration {

	@Bean
	KeyedHash keyedHash(CardHistoryProperties settings, JdbcConnectionDetails place) {
		String key = settings.key();
		return (key != null) ? new KeyedHash(key.getBytes(StandardCharsets.UTF_8))
				: new GeneratedKeyFile(place.getJdbcUrl()).get();
	}

	@Bean
	H2Checkpoint h2Checkpoint(JdbcClient database, JdbcConnectionDetails place) {
		return new H2Checkpoint(database, place.getJdbcUrl());
	}

}
