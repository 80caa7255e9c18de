package org.calciphylaxis.advisor.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The service as it is shipped, in a process of its own. */
final class ServiceProcess implements AutoCloseable {

	private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

	private static final ObjectMapper JSON = new ObjectMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final Process process;

	private final int port;

	ServiceProcess(Path jar) throws IOException {
		this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-XX:TieredStopAtLevel=1", "-jar", jar.toString(), "--spring.profiles.active=demo",
				"--server.port=0", "--management.server.port=0",
				"--spring.datasource.url=jdbc:h2:mem:screening;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
			.redirectErrorStream(true)
			.start();
		BufferedReader log = this.process.inputReader();
		this.port = port(log);
		Thread drain = new Thread(() -> log.lines().forEach((line) -> {
		}), "log of the service");
		drain.setDaemon(true);
		drain.start();
	}

	private static int port(BufferedReader log) throws IOException {
		StringBuilder said = new StringBuilder();
		for (String line = log.readLine(); line != null; line = log.readLine()) {
			said.append(line).append('\n');
			Matcher started = STARTED.matcher(line);
			if (started.find()) {
				return Integer.parseInt(started.group(1));
			}
		}
		throw new IllegalStateException("The service did not start:\n" + said);
	}

	/** The advice of each card with its indicator; the status where it is not 200. */
	List<String> advice(JsonNode request) throws IOException, InterruptedException {
		HttpResponse<String> response = this.http.send(HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/cds-services/calciphylaxis-patient-view"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(request.toString()))
			.build(), BodyHandlers.ofString());
		if (response.statusCode() != 200) {
			return List.of(String.valueOf(response.statusCode()));
		}
		List<String> advice = new ArrayList<>();
		JSON.readTree(response.body())
			.path("cards")
			.forEach((card) -> advice.add(card.path("source").path("topic").path("code").asText() + " "
					+ card.path("indicator").asText().toLowerCase(Locale.ROOT)));
		return advice;
	}

	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
	}

}
