package org.calciphylaxis.advisor.feedback.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.Producible;
import org.springframework.util.MimeType;

/** How the report is written. */
enum ReportFormat implements Producible<ReportFormat> {

	JSON("application", "json"), CSV("text", "csv");

	private final MimeType type;

	ReportFormat(String type, String subtype) {
		this.type = new MimeType(type, subtype);
	}

	/**
	 * The format of a request.
	 * @param name the parameter {@code format}; null when there is none
	 * @param accepted the format of the header {@code Accept}
	 * @throws InvalidReportParameter when the name is no format
	 */
	static ReportFormat of(@Nullable String name, ReportFormat accepted) {
		if (name == null) {
			return accepted;
		}
		return Arrays.stream(values())
			.filter((format) -> format.name().equalsIgnoreCase(name))
			.findFirst()
			.orElseThrow(() -> new InvalidReportParameter("format", "is neither json nor csv"));
	}

	@Override
	public MimeType getProducedMimeType() {
		return this.type;
	}

	/** The media type of the response, with its charset. */
	MimeType contentType() {
		return new MimeType(this.type, StandardCharsets.UTF_8);
	}

	@Override
	public boolean isDefault() {
		return this == JSON;
	}

}
