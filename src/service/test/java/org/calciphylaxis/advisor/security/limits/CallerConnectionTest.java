package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Real sockets and the real Tomcat. */
@Timeout(30)
class CallerConnectionTest {

	private static final String CALL = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}";

	@TempDir
	private Path folder;

	private final CountDownLatch begun = new CountDownLatch(1);

	private final CountDownLatch closed = new CountDownLatch(1);

	private final Tomcat tomcat = new Tomcat();

	@BeforeEach
	void start() throws LifecycleException {
		this.tomcat.setBaseDir(this.folder.toString());
		this.tomcat.setPort(0);
		this.tomcat.getConnector();
		this.tomcat.getEngine().getPipeline().addValve(new CallerConnection.Valve());
		Context context = this.tomcat.addContext("", this.folder.toString());
		Tomcat.addServlet(context, "waiting", new WaitingServlet());
		context.addServletMappingDecoded("/", "waiting");
		this.tomcat.start();
	}

	@AfterEach
	void stop() throws LifecycleException {
		this.tomcat.stop();
		this.tomcat.destroy();
	}

	@Test
	void callerThatClosesIsGone() throws Exception {
		try (Socket caller = call(CALL)) {
			this.begun.await();
		}
		assertThat(this.closed.await(10, TimeUnit.SECONDS)).isTrue();
	}

	/** Also one that sends its next call already. */
	@Test
	void callerThatWaitsIsNot() throws Exception {
		try (Socket caller = call(CALL + CALL)) {
			byte[] answers = caller.getInputStream().readNBytes(2 * "HTTP/1.1 200".length());
			assertThat(new String(answers, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 200");
		}
		assertThat(this.closed.getCount()).isEqualTo(1);
	}

	private Socket call(String bytes) throws IOException {
		Socket socket = new Socket("localhost", this.tomcat.getConnector().getLocalPort());
		socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	/** Answers after a second unless the caller is gone. */
	private final class WaitingServlet extends HttpServlet {

		@Override
		protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
			request.getInputStream().readAllBytes();
			CallerConnectionTest.this.begun.countDown();
			CallerConnection caller = CallerConnection.of(request);
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
			while (System.nanoTime() < end) {
				if (caller.isClosed()) {
					CallerConnectionTest.this.closed.countDown();
					return;
				}
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
			}
			response.setStatus(200);
		}

	}

}
