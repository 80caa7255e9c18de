package org.calciphylaxis.advisor.benchmarks;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Connections that send a byte of their body now and then, and are opened again when they
 * are cut off.
 */
final class SlowSenders implements AutoCloseable {

	private static final byte[] HEAD = """
			POST /cds-services/calciphylaxis-patient-view HTTP/1.1\r
			Host: localhost\r
			Content-Type: application/json\r
			Content-Length: 100000\r
			\r
			""".getBytes(StandardCharsets.US_ASCII);

	private final int port;

	private final List<Socket> senders = new ArrayList<>();

	private int cutOff;

	SlowSenders(int port, int count) throws IOException {
		this.port = port;
		for (int i = 0; i < count; i++) {
			this.senders.add(open());
		}
	}

	private Socket open() throws IOException {
		Socket socket = new Socket("localhost", this.port);
		socket.getOutputStream().write(HEAD);
		return socket;
	}

	/** One byte from each. */
	void send() throws IOException {
		for (int i = 0; i < this.senders.size(); i++) {
			try {
				this.senders.get(i).getOutputStream().write(' ');
			}
			catch (IOException ex) {
				this.cutOff++;
				this.senders.get(i).close();
				this.senders.set(i, open());
			}
		}
	}

	/** How often one of them was cut off. */
	int cutOff() {
		return this.cutOff;
	}

	@Override
	public void close() throws IOException {
		for (Socket sender : this.senders) {
			sender.close();
		}
	}

}
