package org.calciphylaxis.advisor.stories;

import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells a test of another module of each story that opens a chart. */
public final class OpenedCharts {

	private static Consumer<ObjectNode> listener = (request) -> {
	};

	private OpenedCharts() {
	}

	/**
	 * From now on.
	 * @param heard gets the hook request of each story
	 */
	public static void listen(Consumer<ObjectNode> heard) {
		listener = heard;
	}

	static void tell(ObjectNode request) {
		listener.accept(request);
	}

}
