package org.calciphylaxis.advisor.assessment.text.scope;

import java.util.ArrayList;
import java.util.List;

/**
 * Resolves overlaps.
 */
public final class Spans {

	private Spans() {
	}

	/**
	 * Those that no longer one holds, one for each beginning.
	 * @param spans in the order of their beginning
	 */
	public static <T> List<Span<T>> longest(List<Span<T>> spans) {
		List<Span<T>> longest = new ArrayList<>();
		for (Span<T> span : spans) {
			Span<T> last = longest.isEmpty() ? null : longest.get(longest.size() - 1);
			if (last != null && last.start() == span.start() && span.end() > last.end()) {
				longest.set(longest.size() - 1, span);
			}
			else if (last == null || span.end() > last.end()) {
				longest.add(span);
			}
		}
		return longest;
	}

}
