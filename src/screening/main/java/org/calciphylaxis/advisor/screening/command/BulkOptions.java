package org.calciphylaxis.advisor.screening.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Locale;

import com.nimbusds.jose.jwk.JWK;
import org.calciphylaxis.advisor.screening.bulk.BackendClient;
import org.calciphylaxis.advisor.screening.bulk.BulkServer;
import org.calciphylaxis.advisor.screening.files.ScreeningFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which Bulk Data server the input comes, and who asks it. */
final class BulkOptions {

	@Option(names = "--from-bulk-server", required = true, paramLabel = "URL", description = "its FHIR base URL")
	private URI server = URI.create("");

	@Option(names = "--bulk-group", paramLabel = "ID", description = "the Group to export; all patients when not given")
	private @Nullable String group;

	@Option(names = "--bulk-client", paramLabel = "ID", description = "the client id of SMART Backend Services")
	private @Nullable String client;

	@Option(names = "--bulk-key", paramLabel = "FILE",
			description = "the client's private key, a JWK of type RSA or EC")
	private @Nullable Path key;

	@Option(names = "--bulk-scope", paramLabel = "SCOPE", description = "${DEFAULT-VALUE}")
	private String scope = "system/*.read";

	@Option(names = "--bulk-token-url", paramLabel = "URL",
			description = "the token endpoint; the server's SMART configuration tells it when not given")
	private @Nullable URI tokenEndpoint;

	/**
	 * @throws ScreeningFailure if an option is wrong
	 */
	BulkServer server() {
		String scheme = String.valueOf(this.server.getScheme()).toLowerCase(Locale.ROOT);
		if (!(scheme.equals("http") || scheme.equals("https")) || this.server.getUserInfo() != null
				|| this.server.getAuthority() == null) {
			throw new ScreeningFailure("--from-bulk-server must be an http or https URL");
		}
		if ((this.client == null) != (this.key == null)) {
			throw new ScreeningFailure("--bulk-client and --bulk-key belong together");
		}
		return new BulkServer(this.server, this.group, client(this.client, this.key));
	}

	private @Nullable BackendClient client(@Nullable String id, @Nullable Path file) {
		return (id != null && file != null) ? new BackendClient(id, key(file), this.scope, this.tokenEndpoint) : null;
	}

	private static JWK key(Path file) {
		try {
			JWK key = JWK.parse(Files.readString(file));
			if (!key.isPrivate()) {
				throw new ScreeningFailure("The key in " + file + " is no private key");
			}
			return key;
		}
		catch (IOException ex) {
			throw new ScreeningFailure("Cannot read the key in " + file, ex);
		}
		catch (ParseException ex) {
			throw new ScreeningFailure("The key in " + file + " is no JWK", ex);
		}
	}

}
