package org.calciphylaxis.advisor.security.token;

/** Why a token was refused: what the operator reads and the caller is never told. */
public enum TokenRefusalReason {

	/** There is no token where one is needed. */
	MISSING,
	/** Not three parts of JSON, or a claim of the wrong type. */
	MALFORMED,
	/** {@code iss} is not a configured client. */
	ISSUER,
	/** The sandbox's tokens are taken from this machine only. */
	NOT_LOCAL,
	/** {@code typ} is not JWT. */
	TYPE,
	/** {@code alg} is not one that this client may sign with. */
	ALGORITHM,
	/** There is no {@code kid}. */
	KEY_ID,
	/** {@code jku} is not the configured URL. */
	KEY_URL,
	/** The client has no key of this {@code kid} that fits the algorithm. */
	UNKNOWN_KEY,
	/** The client's keys cannot be had. */
	KEYS_UNAVAILABLE,
	/** Not signed by the key it names. */
	SIGNATURE,
	/** {@code aud} is not the endpoint that was called. */
	AUDIENCE,
	/** {@code exp} is missing or has passed. */
	EXPIRED,
	/** {@code iat} is missing or lies ahead. */
	ISSUED_AT,
	/** {@code nbf} lies ahead. */
	NOT_YET,
	/** Valid for longer than an hour, or for no time at all. */
	LIFETIME,
	/** {@code tenant} is not one of this client's. */
	TENANT,
	/** There is no {@code jti}. */
	TOKEN_ID,
	/** This {@code jti} was used before. */
	REPLAYED

}
