package org.calciphylaxis.advisor.screening.input;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * How many lines were read and what of them could not be used. Counts of parts of files
 * add up.
 */
public final class LineCounts {

	private static final ObjectMapper JSON = new ObjectMapper();

	/** More files with broken lines than anybody would go through. */
	private static final int MAX_FILES = 100;

	private final Map<Reason, Long> counts = new TreeMap<>();

	private final Map<String, Long> brokenByFile = new TreeMap<>();

	/** Counts one. */
	public void add(Reason reason) {
		this.counts.merge(reason, 1L, Long::sum);
	}

	/** Counts a line of a file that is no resource. */
	public void addBroken(String file) {
		add(Reason.BROKEN);
		addBroken(file, 1);
	}

	private void addBroken(String file, long count) {
		if (this.brokenByFile.containsKey(file) || this.brokenByFile.size() < MAX_FILES) {
			this.brokenByFile.merge(file, count, Long::sum);
		}
	}

	/** Adds the counts of another. */
	public LineCounts merge(LineCounts other) {
		other.counts.forEach((reason, count) -> this.counts.merge(reason, count, Long::sum));
		other.brokenByFile.forEach(this::addBroken);
		return this;
	}

	public long count(Reason reason) {
		return this.counts.getOrDefault(reason, 0L);
	}

	/** Broken lines by the name of the file, for at most 100 files. */
	public Map<String, Long> brokenByFile() {
		return Map.copyOf(this.brokenByFile);
	}

	/** The counts as JSON. */
	public String toJson() {
		try {
			return JSON.writeValueAsString(Map.of("counts", this.counts, "broken", this.brokenByFile));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What {@link #toJson()} has written. */
	public static LineCounts fromJson(String json) {
		LineCounts read = new LineCounts();
		try {
			var root = JSON.readTree(json);
			root.path("counts")
				.properties()
				.forEach((each) -> read.counts.put(Reason.valueOf(each.getKey()), each.getValue().asLong()));
			root.path("broken")
				.properties()
				.forEach((each) -> read.brokenByFile.put(each.getKey(), each.getValue().asLong()));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("The counts cannot be read", ex);
		}
		return read;
	}

	/** What is counted. */
	public enum Reason {

		/** Any line. */
		LINE,
		/** An empty line. */
		BLANK,
		/** Not a FHIR resource in JSON. */
		BROKEN,
		/** A resource of a type that no rule reads. */
		OTHER_TYPE,
		/** A resource with nothing that any rule uses. */
		IRRELEVANT,
		/** A resource that names no patient. */
		WITHOUT_PATIENT,
		/** A Patient. */
		PATIENT

	}

}
