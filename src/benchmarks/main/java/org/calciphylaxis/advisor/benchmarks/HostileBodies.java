package org.calciphylaxis.advisor.benchmarks;

import java.nio.charset.StandardCharsets;

/** Bodies that make a careless reader slow, one kind each, of a wanted size. */
enum HostileBodies {

	BRACKETS("{\"text\":\"", "(", "\"}"), LONG_TEXT("{\"text\":\"", "no necrotic ulcer pain ", "\"}"),
	SLASHES("{\"text\":\"", "d/c/", "\"}"), CODINGS("{\"coding\":[{}", ",{\"display\":\"ulcer\"}", "]}"),
	DIGITS("{\"coding\":[0", ",1", "]}"), EMPTY_LISTS("{\"coding\":[[]", ",[]", "]}"),
	OBJECTS("{\"coding\":[{}", ",{\"a\":1}", "]}"), SHORT_TEXTS("{\"coding\":[0", ",\"a\"", "]}"),
	NESTED("{\"coding\":[[]", ",[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]", "]}");

	private static final String HEAD = """
			{"hook":"patient-view","hookInstance":"7e57ab1e-0000-4000-8000-000000000001",\
			"context":{"userId":"Practitioner/1","patientId":"p1"},\
			"prefetch":{"patient":{"resourceType":"Patient","id":"p1"},"conditions":{"resourceType":"Bundle","entry":[\
			{"resource":{"resourceType":"Condition","id":"c1","subject":{"reference":"Patient/p1"},"code":""";

	private static final String TAIL = "}}]}}}";

	private final String begin;

	private final String part;

	private final String end;

	HostileBodies(String begin, String part, String end) {
		this.begin = begin;
		this.part = part;
		this.end = end;
	}

	/** A hook request of about so many bytes. */
	byte[] ofSize(int bytes) {
		return (HEAD + this.begin + this.part.repeat(bytes / this.part.length()) + this.end + TAIL)
			.getBytes(StandardCharsets.UTF_8);
	}

	/** Every kind in turn, endlessly. */
	static byte[] next(int number, int bytes) {
		return values()[number % values().length].ofSize(bytes);
	}

}
