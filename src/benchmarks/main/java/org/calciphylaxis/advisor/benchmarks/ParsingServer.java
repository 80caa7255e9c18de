package org.calciphylaxis.advisor.benchmarks;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;

/**
 * What the service is compared with: a server that reads the body into a Jackson tree and
 * answers without a card. It prints its port as Tomcat does.
 */
public final class ParsingServer {

	private static final byte[] NO_CARDS = "{\"cards\":[]}".getBytes(StandardCharsets.UTF_8);

	private ParsingServer() {
	}

	public static void main(String[] arguments) throws Exception {
		ObjectMapper json = new ObjectMapper();
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setExecutor(Executors.newFixedThreadPool(10));
		server.createContext("/", (call) -> {
			json.readTree(call.getRequestBody().readAllBytes());
			call.getResponseHeaders().set("Content-Type", "application/json");
			call.sendResponseHeaders(200, NO_CARDS.length);
			call.getResponseBody().write(NO_CARDS);
			call.close();
		});
		server.start();
		System.out.println("Tomcat started on port " + server.getAddress().getPort());
	}

}
