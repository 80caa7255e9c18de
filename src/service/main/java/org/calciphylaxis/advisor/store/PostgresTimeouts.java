package org.calciphylaxis.advisor.store;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Lets no thread wait for ever for a PostgreSQL that took a question and does not answer.
 * A limit in {@code spring.datasource.url} wins.
 */
@Component
class PostgresTimeouts implements BeanPostProcessor {

	private static final String SECONDS = "5";

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
			pool.addDataSourceProperty("connectTimeout", SECONDS);
			pool.addDataSourceProperty("socketTimeout", SECONDS);
			pool.addDataSourceProperty("cancelSignalTimeout", SECONDS);
		}
		return bean;
	}

}
