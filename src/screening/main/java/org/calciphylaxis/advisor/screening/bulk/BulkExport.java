package org.calciphylaxis.advisor.screening.bulk;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.screening.bulk.BulkManifest.ExportedFile;

/**
 * Exports from a Bulk Data server into a folder. The first export fetches all, the next
 * ones what has changed since. An interrupted export resumes where it stopped: files that
 * are here are not fetched again, and the server keeps its files until all are here.
 */
public final class BulkExport {

	private static final int ATTEMPTS = 4;

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final BulkServer server;

	private final ExportState state;

	private final Path folder;

	private final PrintStream log;

	private final BulkHttp http;

	private final AccessTokens tokens;

	/**
	 * @param folder where the files are put, each export in a folder of its own
	 * @param log receives the progress
	 */
	public BulkExport(BulkServer server, Path folder, PrintStream log, Clock clock) {
		this.server = server;
		this.folder = folder;
		this.log = log;
		this.state = new ExportState(folder.resolve("_export"));
		this.http = new BulkHttp(clock);
		this.tokens = new AccessTokens(server, this.http, clock);
	}

	/**
	 * Exports.
	 * @throws BulkExportFailure if it cannot go on; started again, it goes on from there
	 */
	public void run() {
		try {
			URI status = status();
			BulkManifest manifest = BulkManifest.of(pages(status));
			Path target = Files.createDirectories(
					this.folder.resolve("export-" + manifest.transactionTime().replaceAll("[^0-9A-Za-z]", "-")));
			for (ExportedFile file : manifest.files()) {
				fetch(file, target, manifest.requiresToken());
			}
			this.state.finish(manifest.transactionTime());
			this.http.send(request(status).DELETE().build());
			this.log.printf("%d files were fetched, up to %s%n", manifest.files().size(), manifest.transactionTime());
		}
		catch (IOException ex) {
			throw new BulkExportFailure("Cannot write to " + this.folder + ": " + ex.getMessage(), ex);
		}
	}

	/** Where to ask how far the export is: of one that was begun, else of a new one. */
	private URI status() throws IOException {
		Optional<URI> begun = this.state.status();
		if (begun.isPresent()) {
			return begun.get();
		}
		URI kickOff = this.server.kickOff(this.state.since().orElse(null));
		HttpResponse<String> response = this.http.send(request(kickOff).header("Accept", "application/fhir+json")
			.header("Prefer", "respond-async")
			.GET()
			.build());
		String location = response.headers().firstValue("Content-Location").orElse("");
		if (response.statusCode() != 202 || location.isEmpty()) {
			throw new BulkExportFailure("%s began no export: %d".formatted(kickOff, response.statusCode()));
		}
		URI status = kickOff.resolve(location);
		this.state.begin(status);
		return status;
	}

	private List<JsonNode> pages(URI status) throws IOException {
		List<JsonNode> pages = new ArrayList<>();
		Optional<URI> next = Optional.of(status);
		while (next.isPresent()) {
			JsonNode page = manifest(next.get());
			pages.add(page);
			next = BulkManifest.next(page);
		}
		return pages;
	}

	/**
	 * Waits for the export; one that the server has forgotten is begun anew next time.
	 */
	private JsonNode manifest(URI status) throws IOException {
		while (true) {
			HttpResponse<String> response = this.http
				.send(request(status).header("Accept", "application/json").GET().build());
			switch (response.statusCode()) {
				case 200 -> {
					return this.http.json(response, status);
				}
				case 202, 429, 503 -> {
					this.log.printf("The server prepares the export%s%n",
							response.headers().firstValue("X-Progress").map((text) -> ": " + text).orElse(""));
					this.http.waitAsTold(response);
				}
				default -> {
					if (response.statusCode() == 404 || response.statusCode() == 410) {
						this.state.forget();
					}
					throw new BulkExportFailure("%s failed: %d".formatted(status, response.statusCode()));
				}
			}
		}
	}

	private void fetch(ExportedFile file, Path target, boolean needsToken) throws IOException {
		Path whole = target.resolve(file.name());
		if (Files.exists(whole)) {
			return;
		}
		Path part = target.resolve("." + file.name() + ".part");
		int status = 0;
		for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
			status = download(file.address(), part, needsToken);
			if (status == 200) {
				Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
				return;
			}
			if (attempt < ATTEMPTS) {
				this.http.pause(PAUSE.multipliedBy(attempt - 1L));
			}
		}
		throw new BulkExportFailure("%s could not be fetched%s; started again, the export goes on there"
			.formatted(file.address(), (status > 0) ? ": " + status : ""));
	}

	/** The status; 0 when the connection broke. */
	private int download(URI address, Path part, boolean needsToken) {
		HttpRequest.Builder request = needsToken ? request(address) : HttpRequest.newBuilder(address);
		try {
			return this.http
				.send(request.header("Accept", "application/fhir+ndjson").GET().build(), BodyHandlers.ofFile(part))
				.statusCode();
		}
		catch (BulkExportFailure ex) {
			return 0;
		}
	}

	/** A token goes to the server that it is for, and to no other. */
	private HttpRequest.Builder request(URI address) {
		HttpRequest.Builder request = HttpRequest.newBuilder(address);
		if (this.server.isOwn(address)) {
			this.tokens.get().ifPresent((token) -> request.header("Authorization", "Bearer " + token));
		}
		return request;
	}

}
