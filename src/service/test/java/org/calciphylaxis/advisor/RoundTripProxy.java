package org.calciphylaxis.advisor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A proxy before a server of this machine that counts round trips: how often the client
 * speaks after the server did.
 */
public final class RoundTripProxy implements AutoCloseable {

	private final ServerSocket serverSocket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

	private final int server;

	private final AtomicInteger trips = new AtomicInteger();

	/**
	 * A wire.
	 * @param server the server's port
	 */
	public RoundTripProxy(int server) throws IOException {
		this.server = server;
		start(this::connect);
	}

	public int port() {
		return this.serverSocket.getLocalPort();
	}

	/** Round trips so far, of all connections. */
	public int trips() {
		return this.trips.get();
	}

	@Override
	public void close() throws IOException {
		this.serverSocket.close();
	}

	private void connect() throws IOException {
		while (true) {
			Socket client = this.serverSocket.accept();
			Socket far = new Socket(InetAddress.getLoopbackAddress(), this.server);
			client.setTcpNoDelay(true);
			far.setTcpNoDelay(true);
			AtomicBoolean clientSpeaks = new AtomicBoolean();
			start(() -> pass(client, far, () -> {
				if (clientSpeaks.compareAndSet(false, true)) {
					this.trips.incrementAndGet();
				}
			}));
			start(() -> pass(far, client, () -> clientSpeaks.set(false)));
		}
	}

	private static void pass(Socket from, Socket to, Runnable heard) throws IOException {
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] part = new byte[8192];
			for (int read = in.read(part); read >= 0; read = in.read(part)) {
				heard.run();
				out.write(part, 0, read);
			}
		}
	}

	private static void start(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// One side has hung up.
			}
		}, "counted wire");
		thread.setDaemon(true);
		thread.start();
	}

	@FunctionalInterface
	private interface Work {

		void run() throws IOException;

	}

}
