package org.calciphylaxis.advisor.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calciphylaxis.advisor.CalciphylaxisAdvisor;

/** The program in a process of its own, which a test can kill. */
final class RunningProcess implements AutoCloseable {

	private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Process process;

	private final List<Integer> ports = new ArrayList<>();

	/** Starts it in the demo profile and waits for its two ports. */
	RunningProcess(Path folder) throws IOException {
		Path log = folder.resolve("log");
		this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				CalciphylaxisAdvisor.class.getName(), "--spring.profiles.active=demo", "--server.port=0",
				"--management.server.port=0", "--spring.datasource.url=" + url(folder))
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		waitForPorts(log);
	}

	static String url(Path folder) {
		return "jdbc:h2:file:" + folder.resolve("advisor") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
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

	private void waitForPorts(Path log) throws IOException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (this.ports.size() < 2) {
			if (!this.process.isAlive() || System.nanoTime() > end) {
				close();
				throw new IllegalStateException("The program did not start:\n" + Files.readString(log));
			}
			Thread.onSpinWait();
			this.ports.clear();
			Matcher started = STARTED.matcher(Files.readString(log));
			while (started.find()) {
				this.ports.add(Integer.valueOf(started.group(1)));
			}
		}
	}

}
