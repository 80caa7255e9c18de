package org.calciphylaxis.advisor.cdshooks.request;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;

import org.springframework.util.unit.DataSize;

/**
 * Reads the body of a request, and no more of it than allowed: one that says it is too
 * large is refused unread, one that turns out to be is refused at the first byte over.
 */
final class BoundedBodyReader {

	private BoundedBodyReader() {
	}

	static byte[] read(HttpServletRequest request, DataSize limit) throws IOException {
		long max = limit.toBytes();
		if (request.getContentLengthLong() > max) {
			throw HookRequestRefused.tooLarge(max);
		}
		InputStream body = request.getInputStream();
		byte[] bytes = body.readNBytes(Math.toIntExact(max));
		if (bytes.length == max && body.read() != -1) {
			throw HookRequestRefused.tooLarge(max);
		}
		return bytes;
	}

}
