package org.calciphylaxis.advisor.smart;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The app's scripts and styles, and the version by which a browser knows whether it has
 * them already.
 */
@Component
@ConditionalOnBooleanProperty("advisor.smart.enabled")
class SmartAppFiles {

	static final String LOCATION = "classpath:/smart/";

	/** Bytes of the hash; far more than the releases that a browser may have kept. */
	private static final int VERSION_LENGTH = 8;

	private final String version;

	SmartAppFiles() throws IOException {
		this.version = hash(new PathMatchingResourcePatternResolver().getResources(LOCATION + "**/*.*"));
	}

	/** Changes with any of the files. */
	String version() {
		return this.version;
	}

	private static String hash(Resource... files) throws IOException {
		Arrays.sort(files, Comparator.comparing(Resource::toString));
		MessageDigest hash = sha256();
		for (Resource file : files) {
			hash.update(file.getContentAsByteArray());
		}
		return HexFormat.of().formatHex(hash.digest(), 0, VERSION_LENGTH);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
