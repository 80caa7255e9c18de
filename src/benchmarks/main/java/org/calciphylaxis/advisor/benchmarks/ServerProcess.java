package org.calciphylaxis.advisor.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.tools.attach.VirtualMachine;
import org.jspecify.annotations.Nullable;

/** A server in a JVM of its own, watched from outside. Linux only. */
final class ServerProcess implements AutoCloseable {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private static final Pattern ERROR = Pattern.compile(" ERROR |OutOfMemoryError");

	private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

	private final Process process;

	private final BufferedReader log;

	private @Nullable JMXConnector management;

	private final int port;

	/** Starts this JDK with the arguments and waits for the port. */
	ServerProcess(List<String> arguments) throws Exception {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(arguments);
		this.process = new ProcessBuilder(command).redirectErrorStream(true).start();
		this.log = this.process.inputReader();
		this.port = readPort();
	}

	/** Looks into the JVM only when asked to, since that costs it CPU and memory. */
	private JMXConnector management() throws Exception {
		JMXConnector known = this.management;
		if (known != null) {
			return known;
		}
		VirtualMachine machine = VirtualMachine.attach(String.valueOf(this.process.pid()));
		JMXConnector opened = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
		machine.detach();
		this.management = opened;
		return opened;
	}

	/** The next port that the log names. */
	private int readPort() throws IOException {
		for (String line = this.log.readLine(); line != null; line = this.log.readLine()) {
			Matcher found = PORT.matcher(line);
			if (found.find()) {
				return Integer.parseInt(found.group(1));
			}
		}
		throw new IOException("The server did not start.");
	}

	int port() {
		return this.port;
	}

	/** For a server with a second port; afterwards only errors of the log are shown. */
	int managementPort() throws IOException {
		int second = readPort();
		Thread drain = new Thread(
				() -> this.log.lines().filter((line) -> ERROR.matcher(line).find()).forEach(System.out::println));
		drain.setDaemon(true);
		drain.start();
		return second;
	}

	/** CPU of all threads so far, compilers and garbage collection included, in ns. */
	long cpu() throws IOException {
		return cpu("");
	}

	/** CPU of the JVM's compilers so far, in ns. */
	long compilerCpu() throws IOException {
		return cpu("C1 ") + cpu("C2 ");
	}

	private long cpu(String threadName) throws IOException {
		long used = 0;
		try (DirectoryStream<Path> threads = Files
			.newDirectoryStream(Path.of("/proc/" + this.process.pid() + "/task"))) {
			for (Path thread : threads) {
				used += cpu(thread, threadName);
			}
		}
		return used;
	}

	private static long cpu(Path thread, String name) throws IOException {
		try {
			if (!Files.readString(thread.resolve("comm")).startsWith(name)) {
				return 0;
			}
			return Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[0]);
		}
		catch (NoSuchFileException ex) {
			return 0;
		}
	}

	/** Bytes that the live threads have allocated so far. */
	long allocated() throws Exception {
		MBeanServerConnection jvm = management().getMBeanServerConnection();
		ObjectName threads = new ObjectName("java.lang:type=Threading");
		Object ids = jvm.getAttribute(threads, "AllThreadIds");
		long[] bytes = (long[]) jvm.invoke(threads, "getThreadAllocatedBytes", new Object[] { ids },
				new String[] { long[].class.getName() });
		long all = 0;
		for (long ofOne : bytes) {
			all += Math.max(0, ofOne);
		}
		return all;
	}

	/** What is in use on the heap just after a full collection, in MB. */
	double liveMegabytes() throws Exception {
		MBeanServerConnection jvm = management().getMBeanServerConnection();
		jvm.invoke(new ObjectName("java.lang:type=Memory"), "gc", null, null);
		double live = 0;
		for (ObjectName pool : jvm.queryNames(new ObjectName("java.lang:type=MemoryPool,name=*"), null)) {
			if ("HEAP".equals(jvm.getAttribute(pool, "Type"))) {
				live += ((Long) ((CompositeData) jvm.getAttribute(pool, "CollectionUsage")).get("used")) / 1e6;
			}
		}
		return live;
	}

	int residentMegabytes() throws IOException {
		Matcher resident = RESIDENT.matcher(Files.readString(Path.of("/proc/" + this.process.pid() + "/status")));
		if (!resident.find()) {
			throw new IOException("The process says nothing of its memory.");
		}
		return Integer.parseInt(resident.group(1)) / 1024;
	}

	@Override
	public void close() throws IOException {
		if (this.management != null) {
			this.management.close();
		}
		this.process.destroyForcibly();
	}

}
