package org.calciphylaxis.advisor.feedback;

import java.nio.charset.StandardCharsets;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The memory as this database needs it, and the clockwork of its jobs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MemoryConfiguration {

	@Bean
	MemoryKey memoryKey(MemorySettings settings, JdbcConnectionDetails place) {
		String key = settings.key();
		return (key != null) ? new MemoryKey(key.getBytes(StandardCharsets.UTF_8))
				: new KeyBesideDatabase(place.getJdbcUrl()).get();
	}

	@Bean
	DurableCommit durableCommit(JdbcClient database, JdbcConnectionDetails place) {
		return new DurableCommit(database, place.getJdbcUrl());
	}

}
