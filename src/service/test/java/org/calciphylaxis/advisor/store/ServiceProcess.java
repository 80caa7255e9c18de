package org.calciphylaxis.advisor.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calciphylaxis.advisor.CalciphylaxisAdvisorApplication;

/** The program in a process of its own, which a test can kill. */
final class ServiceProcess implements AutoCloseable {

	private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

	private final Process process;

	private final List<Integer> ports = new ArrayList<>();

	/** Starts it in the demo profile and waits for its two ports. */
	ServiceProcess(Path folder) throws IOException {
		this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				CalciphylaxisAdvisorApplication.class.getName(), "--spring.profiles.active=demo", "--server.port=0",
				"--management.server.port=0", "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("advisor")
						+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
			.redirectErrorStream(true)
			.start();
		BufferedReader log = this.process.inputReader();
		readPorts(log);
		Thread drain = new Thread(() -> log.lines().forEach((line) -> {
		}), "log of the process");
		drain.setDaemon(true);
		drain.start();
	}

	/** Where hooks are called. */
	int port() {
		return this.ports.get(0);
	}

	/** Where operators look. */
	int managementPort() {
		return this.ports.get(1);
	}

	/** {@code kill -9}. */
	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
	}

	private void readPorts(BufferedReader log) throws IOException {
		StringBuilder said = new StringBuilder();
		while (this.ports.size() < 2) {
			String line = log.readLine();
			if (line == null) {
				throw new IllegalStateException("The program did not start:\n" + said);
			}
			said.append(line).append('\n');
			Matcher started = STARTED.matcher(line);
			if (started.find()) {
				this.ports.add(Integer.valueOf(started.group(1)));
			}
		}
	}

}
