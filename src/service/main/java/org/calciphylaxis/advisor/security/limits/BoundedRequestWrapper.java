package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;
import java.net.SocketTimeoutException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/** A request whose body has to be there by a deadline, and within the memory budget. */
final class BoundedRequestWrapper extends HttpServletRequestWrapper {

	private final long deadline;

	private final BodyMemoryBudget budget;

	private @Nullable BoundedInputStream body;

	private @Nullable RequestBodyRefused refused;

	private long taken;

	/**
	 * Sets the deadline of a request.
	 * @param deadline in the nanoseconds of {@link System#nanoTime()}
	 */
	BoundedRequestWrapper(HttpServletRequest request, long deadline, BodyMemoryBudget budget) {
		super(request);
		this.deadline = deadline;
		this.budget = budget;
	}

	@Nullable RequestBodyRefused refused() {
		return this.refused;
	}

	/** Whether some of the body has not been read. */
	boolean isUnread() throws IOException {
		boolean hasBody = getContentLengthLong() > 0 || getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		return hasBody && !getInputStream().isFinished();
	}

	/** Gives the memory of the body back. */
	void release() {
		this.budget.release(this.taken);
		this.taken = 0;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		if (this.body == null) {
			this.body = new BoundedInputStream(super.getInputStream());
		}
		return this.body;
	}

	private final class BoundedInputStream extends ServletInputStream {

		private final ServletInputStream body;

		private BoundedInputStream(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			if (System.nanoTime() - BoundedRequestWrapper.this.deadline > 0 && !this.body.isFinished()) {
				throw refuse(RequestBodyRefused.tooSlow());
			}
			try {
				int read = this.body.read(bytes, offset, length);
				count(read);
				return read;
			}
			catch (SocketTimeoutException ex) {
				throw refuse(RequestBodyRefused.tooSlow());
			}
		}

		private void count(int read) throws RequestBodyRefused {
			if (read > 0) {
				if (!BoundedRequestWrapper.this.budget.tryTake(read)) {
					throw refuse(RequestBodyRefused.noMemory());
				}
				BoundedRequestWrapper.this.taken += read;
			}
		}

		private RequestBodyRefused refuse(RequestBodyRefused reason) {
			BoundedRequestWrapper.this.refused = reason;
			return reason;
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
