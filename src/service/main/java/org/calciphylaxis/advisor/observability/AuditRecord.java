package org.calciphylaxis.advisor.observability;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What the log says of one call. Security fills in the client, the controllers the rest.
 * It holds codes and names of ours, never anything of a patient.
 */
public final class AuditRecord {

	/** The key of the correlation id in each line that is logged during the call. */
	public static final String CORRELATION = "call.id";

	private static final String ATTRIBUTE = AuditRecord.class.getName();

	private static final Pattern ID = Pattern
		.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

	private String correlation = UUID.randomUUID().toString();

	private @Nullable String client;

	private @Nullable String service;

	private @Nullable String hookInstance;

	private List<String> advice = List.of();

	private List<String> missing = List.of();

	private SortedMap<String, Integer> dropped = new TreeMap<>();

	AuditRecord() {
	}

	/**
	 * The record of a call: the one that the filter made, or else a new one.
	 */
	public static AuditRecord of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof AuditRecord known) {
			return known;
		}
		AuditRecord record = new AuditRecord();
		request.setAttribute(ATTRIBUTE, record);
		return record;
	}

	/** The name of the configured client that calls. */
	public void client(String name) {
		this.client = name;
	}

	/** The id of the service that is called: one of ours, never what the caller wrote. */
	public void service(String id) {
		this.service = id;
	}

	/**
	 * The {@code hookInstance} of the call, which is its correlation id from here on; one
	 * that is not a UUID is not repeated.
	 */
	public void hookInstance(String sent) {
		if (ID.matcher(sent).matches()) {
			this.hookInstance = sent;
			this.correlation = sent;
			MDC.put(CORRELATION, sent);
		}
	}

	/** The codes of the advice that was shown, one per card. */
	public void advice(List<String> codes) {
		this.advice = List.copyOf(codes);
	}

	/** The prefetch keys whose data was missing. */
	public void missing(List<String> keys) {
		this.missing = List.copyOf(keys);
	}

	/** How many resources were not used, by the code of the reason. */
	public void dropped(Map<String, Integer> countsByReason) {
		this.dropped = new TreeMap<>(countsByReason);
	}

	String correlation() {
		return this.correlation;
	}

	@Nullable String client() {
		return this.client;
	}

	@Nullable String service() {
		return this.service;
	}

	@Nullable String hookInstance() {
		return this.hookInstance;
	}

	List<String> advice() {
		return this.advice;
	}

	List<String> missing() {
		return this.missing;
	}

	SortedMap<String, Integer> dropped() {
		return this.dropped;
	}

}
