package org.calciphylaxis.advisor;

import java.io.IOException;
import java.util.Objects;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A PostgreSQL of the test's own. Where none can be started, CI fails and other machines
 * skip the test and say so.
 */
public final class EmbeddedPostgresExtension implements BeforeAllCallback, AfterAllCallback {

	private final boolean migrated;

	private @Nullable EmbeddedPostgres server;

	/** An empty one. */
	public EmbeddedPostgresExtension() {
		this(false);
	}

	private EmbeddedPostgresExtension(boolean migrated) {
		this.migrated = migrated;
	}

	/** One with the tables of the program. */
	public static EmbeddedPostgresExtension migrated() {
		return new EmbeddedPostgresExtension(true);
	}

	@Override
	public void beforeAll(ExtensionContext context) throws IOException {
		try {
			this.server = EmbeddedPostgres.start();
		}
		catch (IOException | RuntimeException ex) {
			if ("true".equals(System.getenv("CI"))) {
				throw ex;
			}
			Assumptions.abort("No PostgreSQL could be started here, so nothing was tested on it: " + ex);
		}
		if (this.migrated) {
			Flyway.configure().dataSource(dataSource()).load().migrate();
		}
	}

	@Override
	public void afterAll(ExtensionContext context) throws IOException {
		if (this.server != null) {
			this.server.close();
		}
	}

	public DataSource dataSource() {
		return server().getPostgresDatabase();
	}

	/** The JDBC URL, user included. */
	public String url() {
		return server().getJdbcUrl("postgres", "postgres");
	}

	public EmbeddedPostgres server() {
		return Objects.requireNonNull(this.server);
	}

}
