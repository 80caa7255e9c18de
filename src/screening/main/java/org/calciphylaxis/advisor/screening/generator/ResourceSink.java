package org.calciphylaxis.advisor.screening.generator;

import java.io.IOException;

/** Where generated resources go. */
@FunctionalInterface
interface ResourceSink {

	/**
	 * Takes one resource.
	 * @param type its type
	 * @param line one line of NDJSON, without its end
	 */
	void accept(String type, byte[] line) throws IOException;

}
