package org.calciphylaxis.advisor.assessment.text.scope;

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
		if (spans instanceof SpanList<T> list && list.areApart()) {
			return list;
		}
		SpanList<T> longest = new SpanList<>();
		for (Span<T> span : spans) {
			int last = longest.size() - 1;
			if (last >= 0 && longest.start(last) == span.start() && span.end() > longest.end(last)) {
				longest.replaceLast(span.meaning(), span.start(), span.end());
			}
			else if (last < 0 || span.end() > longest.end(last)) {
				longest.add(span.meaning(), span.start(), span.end());
			}
		}
		return longest;
	}

}
