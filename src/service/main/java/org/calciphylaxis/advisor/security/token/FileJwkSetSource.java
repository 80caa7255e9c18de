package org.calciphylaxis.advisor.security.token;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.text.ParseException;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** A client's keys in a file; a new one is seen without a restart. */
public final class FileJwkSetSource implements JWKSetSource<SecurityContext> {

	private static final String CLASSPATH = "classpath:";

	private final Resource file;

	public FileJwkSetSource(String location) {
		this.file = location.startsWith(CLASSPATH) ? new ClassPathResource(location.substring(CLASSPATH.length()))
				: new FileSystemResource(Path.of(location.startsWith("file:") ? location.substring(5) : location));
	}

	@Override
	public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
			throws JWKSetUnavailableException {
		try {
			return read();
		}
		catch (IOException | ParseException ex) {
			throw new JWKSetUnavailableException("The key file cannot be read", ex);
		}
	}

	/** Whether the file holds keys, and public ones only. */
	public boolean isUsable() {
		try {
			JWKSet keys = read();
			return !keys.isEmpty() && keys.getKeys().stream().noneMatch(JWK::isPrivate);
		}
		catch (IOException | ParseException ex) {
			return false;
		}
	}

	private JWKSet read() throws IOException, ParseException {
		try (InputStream json = this.file.getInputStream()) {
			return JWKSet.load(json);
		}
	}

	@Override
	public void close() {
		// Nothing stays open.
	}

}
