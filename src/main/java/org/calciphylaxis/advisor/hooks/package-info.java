/**
 * The CDS Hooks protocol: discovery, the service call, request reading, errors as
 * OperationOutcome.
 */
@NullMarked
package org.calciphylaxis.advisor.hooks;

import org.jspecify.annotations.NullMarked;
