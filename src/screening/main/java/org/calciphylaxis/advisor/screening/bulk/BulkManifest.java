package org.calciphylaxis.advisor.screening.bulk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a server has exported.
 *
 * @param transactionTime up to when; the next export's {@code _since}
 * @param requiresToken whether the files need a token
 * @param files in order
 */
record BulkManifest(String transactionTime, boolean requiresToken, List<ExportedFile> files) {

	BulkManifest {
		files = List.copyOf(files);
	}

	/** The manifest of one or several pages. */
	static BulkManifest of(List<JsonNode> pages) {
		List<ExportedFile> files = new ArrayList<>();
		for (JsonNode page : pages) {
			add(files, page.path("output"), "");
			add(files, page.path("deleted"), "deleted-");
			add(files, page.path("error"), "_error-");
		}
		return new BulkManifest(pages.get(0).path("transactionTime").asText(),
				pages.get(0).path("requiresAccessToken").asBoolean(), files);
	}

	/** Where the next page is; empty on the last one. */
	static Optional<URI> next(JsonNode page) {
		for (JsonNode link : page.path("link")) {
			if (link.path("relation").asText().equals("next")) {
				return Optional.of(URI.create(link.path("url").asText()));
			}
		}
		return Optional.empty();
	}

	private static void add(List<ExportedFile> files, JsonNode outputs, String prefix) {
		for (JsonNode output : outputs) {
			String type = output.path("type").asText().replaceAll("[^A-Za-z]", "");
			files.add(new ExportedFile("%s%s.%05d.ndjson".formatted(prefix, type, files.size()),
					URI.create(output.path("url").asText())));
		}
	}

	/**
	 * One file.
	 *
	 * @param name under which it is kept; what the server could not export begins with an
	 * underscore, so that no screening reads it
	 * @param address where it is
	 */
	record ExportedFile(String name, URI address) {

	}

}
