/**
 * The CDS Hooks protocol: discovery, the service call, request reading, errors as
 * OperationOutcome.
 * <p>
 * Of HAPI's CDS Hooks library only the protocol's types are used. Its registry, request
 * deserializer, prefetch service and controller are not: they read feedback in another
 * shape than the specification's, fail a whole request for one bad code, put values into
 * URLs without encoding them, send the token to any server and parse a body several
 * times.
 */
@NullMarked
package org.calciphylaxis.advisor.hooks;

import org.jspecify.annotations.NullMarked;
