package org.calciphylaxis.advisor.screening.bulk;

import java.net.URI;

import com.nimbusds.jose.jwk.JWK;
import org.jspecify.annotations.Nullable;

/**
 * A client of SMART Backend Services.
 *
 * @param id as it is registered
 * @param key the private key that its assertions are signed with
 * @param scope what it asks for
 * @param tokenEndpoint null when the server's SMART configuration tells it
 */
public record BackendClient(String id, JWK key, String scope, @Nullable URI tokenEndpoint) {

	/** Without the key. */
	@Override
	public String toString() {
		return "BackendClient[" + this.id + "]";
	}

}
